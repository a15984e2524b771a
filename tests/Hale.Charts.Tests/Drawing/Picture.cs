using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Hale.Charts.Marks;

namespace Hale.Charts.Tests.Drawing;

/// <summary>A chart read back from its markup.</summary>
internal sealed partial class Picture(Svg svg)
{
    private static readonly string[] Across = ["x", "x1", "x2", "cx"];
    private static readonly string[] Down = ["y", "y1", "y2", "cy"];

    public XElement Root { get; } = XDocument.Parse(svg.Markup).Root!;

    public double Width => Box[2];

    public double Height => Box[3];

    public IReadOnlyList<double> Box => [.. Root.Attribute("viewBox")!.Value.Split(' ').Select(Number)];

    public IReadOnlyList<(double X, double Y)> Places =>
    [
        .. Root.Descendants().SelectMany(element => Values(element, Across).Select(x => (x, 0.0)).Concat(Values(element, Down).Select(y => (0.0, y)))),
        .. Root.Descendants("path").SelectMany(path => PathPlaces().Matches(path.Attribute("d")!.Value).Select(match => (Number(match.Groups[1].Value), Number(match.Groups[2].Value)))),
    ];

    /// <summary>The texts with the room each takes by the estimate.</summary>
    public IReadOnlyList<(string Text, Box Room)> Texts =>
    [
        .. Root.Descendants("text").Where(text => text.Attribute("transform") is null).Select(text => (Shown(text), Box: RoomOf(text))),
    ];

    public IEnumerable<XElement> WithClass(string css) => Root.Descendants().Where(element => element.Attribute("class")?.Value.Split(' ').Contains(css) == true);

    public static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Shown(XElement text) => string.Concat(text.Nodes().OfType<XText>().Select(node => node.Value));

    private static Box RoomOf(XElement text)
    {
        var width = TextWidth.Of(Shown(text), Canvas.TextSize) * (text.Attribute("class")!.Value.Contains("chart-strong", StringComparison.Ordinal) ? TextWidth.Strong : 1);
        var x = Number(text.Attribute("x")!.Value);
        var left = text.Attribute("text-anchor")!.Value switch { "end" => x - width, "middle" => x - (width / 2), _ => x };
        return Hale.Charts.Marks.Box.OfText(left, Number(text.Attribute("y")!.Value), width);
    }

    private static IEnumerable<double> Values(XElement element, string[] names) => names.Select(name => element.Attribute(name)).OfType<XAttribute>().Select(attribute => Number(attribute.Value));

    [GeneratedRegex("[ML]([^ MLZ]+) ([^ MLZ]+)")]
    private static partial Regex PathPlaces();
}
