using Hale.Charts;

namespace Hale.Reports.Markup;

/// <summary>A picture with its heading, how to read it, and its numbers as a table.</summary>
internal static class Picture
{
    /// <summary>The width at which a picture stands beside another one, in pixels.</summary>
    public const double Half = 430;

    /// <summary>The width of a picture that stands alone, in pixels.</summary>
    public const double Full = 880;

    public static Html Of(string heading, Svg drawing, string reading, Html numbers, bool full = false) => Tags.Element(
        "figure",
        [("class", full ? "full" : "half")],
        Tags.H3(heading),
        Tags.Div("chart-frame", Html.Of(drawing)),
        Tags.Element("figcaption", [], reading),
        Tags.Details("numbers", "The numbers", numbers));

    /// <summary>Pictures side by side where there is room.</summary>
    public static Html Row(params ReadOnlySpan<Html> pictures) => Tags.Div("row", pictures);
}
