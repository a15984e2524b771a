using System.Text;

namespace Hale.Charts.Marks;

/// <summary>Collects the marks of one chart.</summary>
internal sealed class Canvas
{
    public const double TextSize = 12;

    /// <summary>Below this share of its width a chart is not shrunk but scrolled, so that its text stays at least 11 px high.</summary>
    private const double Shrinking = 11 / TextSize;

    private readonly StringBuilder _markup = new();

    public Canvas(ChartHead head, double height)
        : this(head.Width, height)
    {
        var minimum = Markup.Coordinate(Math.Ceiling(head.Width * Shrinking));
        Open(head.Id, head.Description.Length > 0, "chart", $"min-width:{minimum}px");
        Write($"<title id=\"{head.Id}-title\">{head.Title}</title>");
        if (head.Description.Length > 0)
        {
            Write($"<desc id=\"{head.Id}-desc\">{head.Description}</desc>");
        }
    }

    public Canvas(string id, string title, double width, double height)
        : this(width, height)
    {
        Open(ChartId.Checked(id), described: false, "chart chart-spark", "min-width:0");
        Write($"<title id=\"{id}-title\">{title}</title>");
    }

    private Canvas(double width, double height) => (Width, Height) = (width, height);

    public double Width { get; }

    public double Height { get; }

    public Svg Finish() => new(_markup.ToString() + "</svg>");

    public void Line(double x1, double y1, double x2, double y2, string css) =>
        Write($"<line class=\"{css}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>");

    public void Rectangle(double x, double y, double width, double height, string css) =>
        Write($"<rect class=\"{css}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");

    public void Path(string path, string css, string tooltip = "") => Marked("path", $"class=\"{css}\" d=\"{path}\"", tooltip);

    public void Circle(double x, double y, double radius, string css, string tooltip = "") =>
        Marked("circle", Attributes($"class=\"{css}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\""), tooltip);

    /// <summary>A text in the room it has; what does not fit is kept in a tooltip.</summary>
    public void Text(double x, double y, string text, string css = "chart-text", Anchor anchor = Anchor.Start, double room = double.PositiveInfinity)
    {
        var shown = TextWidth.Fit(text, room, TextSize);
        Write($"<text class=\"{css}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{Name(anchor)}\">{shown}");
        Tooltip(string.Equals(shown, text, StringComparison.Ordinal) ? string.Empty : text);
        _markup.Append("</text>");
    }

    /// <summary>A text that runs along a line rising by 45 degrees.</summary>
    public void RisingText(double x, double y, string text, string css) =>
        Write($"<text class=\"{css}\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" transform=\"rotate(-45 {x} {y})\">{text}</text>");

    public void OpenGroup(string tooltip)
    {
        _markup.Append("<g>");
        Tooltip(tooltip);
    }

    public void CloseGroup() => _markup.Append("</g>");

    private static string Name(Anchor anchor) => anchor switch
    {
        Anchor.Start => "start",
        Anchor.Middle => "middle",
        Anchor.End => "end",
    };

    private static string Attributes(MarkupText attributes) => attributes.ToString();

    private void Open(string id, bool described, string css, string style) => Write(
        $"<svg class=\"{css}\" style=\"{style}\" role=\"img\" viewBox=\"0 0 {Width} {Height}\" width=\"100%\" font-size=\"{TextSize}\" aria-labelledby=\"{id}-title{(described ? $" {id}-desc" : string.Empty)}\">");

    private void Marked(string element, string attributes, string tooltip)
    {
        _markup.Append('<').Append(element).Append(' ').Append(attributes);
        if (tooltip.Length == 0)
        {
            _markup.Append("/>");
            return;
        }

        _markup.Append('>');
        Tooltip(tooltip);
        _markup.Append("</").Append(element).Append('>');
    }

    private void Tooltip(string tooltip)
    {
        if (tooltip.Length > 0)
        {
            Write($"<title>{tooltip}</title>");
        }
    }

    private void Write(MarkupText text) => _markup.Append(text.ToString());
}
