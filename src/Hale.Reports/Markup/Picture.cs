using Hale.Charts;

namespace Hale.Reports.Markup;

/// <summary>A picture with its heading, how to read it, and its numbers as a table.</summary>
internal static class Picture
{
    /// <summary>A picture that stands beside another one where there is room.</summary>
    public static Html Half(string heading, Func<ChartSize, Svg> draw, string reading, Html numbers) => Of("half", heading, draw(ChartSize.Half), draw(ChartSize.Narrow), reading, numbers);

    /// <summary>A picture that has a row for itself.</summary>
    public static Html Full(string heading, Func<ChartSize, Svg> draw, string reading, Html numbers) => Of("full", heading, draw(ChartSize.Full), draw(ChartSize.Narrow), reading, numbers);

    private static Html Of(string kind, string heading, Svg wide, Svg narrow, string reading, Html numbers) => Tags.Element(
        "figure",
        [("class", kind)],
        Tags.H3(heading),
        Tags.Div("chart-frame wide", Html.Of(wide)),
        Tags.Div("chart-frame narrow", Html.Of(narrow)),
        Tags.Element("figcaption", [], reading),
        Tags.Details("numbers", "The numbers", numbers));
}
