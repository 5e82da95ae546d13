package org.zhengnuo.browser;

/** What a reader looks at: how wide, and light or dark. */
enum Screen {
  DESKTOP_LIGHT(1280, 900, "light"),
  DESKTOP_DARK(1280, 900, "dark"),
  PHONE_LIGHT(390, 844, "light"),
  PHONE_DARK(390, 844, "dark");

  private final int width;
  private final int height;
  private final String theme;

  Screen(int width, int height, String theme) {
    this.width = width;
    this.height = height;
    this.theme = theme;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  String theme() {
    return theme;
  }

  boolean dark() {
    return theme.equals("dark");
  }

  boolean phone() {
    return width < 600;
  }
}
