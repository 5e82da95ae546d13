package org.zhengnuo.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight rules that are drawn on a page, as strokes or as thin boxes. */
final class PdfRules extends PDFGraphicsStreamEngine {

  private static final float THIN = 2.5f;

  private final float left;
  private final float top;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> outlines = new ArrayList<>();
  private final List<Rule> boxes = new ArrayList<>();
  private Point2D.Float at = new Point2D.Float();

  private PdfRules(PDPage page) {
    super(page);
    left = page.getCropBox().getLowerLeftX();
    top = page.getCropBox().getUpperRightY();
  }

  /**
   * A rule, measured from the page's upper left corner.
   *
   * @param across whether it lies; else it stands
   * @param at its height where it lies, its distance from the left where it stands
   * @param from where it begins in the other direction
   * @param to where it ends
   */
  record Rule(boolean across, float at, float from, float to) {

    boolean covers(float point) {
      return from <= point && point <= to;
    }
  }

  static List<Rule> of(PDPage page) throws IOException {
    PdfRules rules = new PdfRules(page);
    rules.processPage(page);
    return List.copyOf(rules.rules);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    float x0 = (float) Math.min(p0.getX(), p2.getX());
    float x1 = (float) Math.max(p0.getX(), p2.getX());
    float y0 = (float) Math.min(p0.getY(), p2.getY());
    float y1 = (float) Math.max(p0.getY(), p2.getY());
    if (Math.min(x1 - x0, y1 - y0) <= THIN) {
      boolean across = x1 - x0 > y1 - y0;
      boxes.add(across ? lying((y0 + y1) / 2, x0, x1) : standing((x0 + x1) / 2, y0, y1));
      return;
    }
    outlines.add(lying(y0, x0, x1));
    outlines.add(lying(y1, x0, x1));
    outlines.add(standing(x0, y0, y1));
    outlines.add(standing(x1, y0, y1));
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (Math.abs(y - at.y) < 1) {
      outlines.add(lying(y, Math.min(x, at.x), Math.max(x, at.x)));
    } else if (Math.abs(x - at.x) < 1) {
      outlines.add(standing(x, Math.min(y, at.y), Math.max(y, at.y)));
    }
    at = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    at = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void strokePath() {
    rules.addAll(outlines);
    fillPath(0);
  }

  @Override
  public void fillPath(int windingRule) {
    rules.addAll(boxes);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void endPath() {
    outlines.clear();
    boxes.clear();
  }

  @Override
  public void closePath() {
    // A closed path adds a side that a table does not need: its last stroke is drawn.
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away was hardly drawn to be seen as a table.
  }

  @Override
  public void drawImage(PDImage image) {
    // Images hold no rules.
  }

  @Override
  public void shadingFill(COSName shading) {
    // Shades hold no rules.
  }

  private Rule lying(float y, float x0, float x1) {
    return new Rule(true, top - y, x0 - left, x1 - left);
  }

  private Rule standing(float x, float y0, float y1) {
    return new Rule(false, x - left, top - y1, top - y0);
  }
}
