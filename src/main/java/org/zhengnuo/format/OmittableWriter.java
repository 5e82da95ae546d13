package org.zhengnuo.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what an {@link Omittable} holds. */
final class OmittableWriter extends StdSerializer<Omittable<?>> {

  private OmittableWriter() {
    super(Omittable.class);
  }

  static JsonMapper.Builder in(JsonMapper.Builder mapper) {
    JsonInclude.Value held =
        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    return mapper
        .addModule(new SimpleModule().addSerializer(new OmittableWriter()))
        .withConfigOverride(Omittable.class, config -> config.setInclude(held));
  }

  @Override
  public boolean isEmpty(SerializationContext context, Omittable<?> value) {
    return value.value().isEmpty();
  }

  @Override
  public void serialize(Omittable<?> value, JsonGenerator json, SerializationContext context) {
    context.writeValue(json, value.value().orElse(null));
  }
}
