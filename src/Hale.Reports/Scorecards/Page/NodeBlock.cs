using Hale.Core.Scoring;
using Hale.Reports.Markup;

namespace Hale.Reports.Scorecards.Page;

/// <summary>A group or a measure with all that is in it.</summary>
internal static class NodeBlock
{
    private const int DeepestHeading = 6;

    public static Html Of(NodeText node, int depth) => Tags.Element(
        "div",
        [("class", node.IsGroup ? "group" : "measure")],
        Head(node, depth),
        node.What is { } what ? Tags.Styled("what", what) : Html.Empty,
        Facts(node),
        node.Children.Count == 0 ? Html.Empty : Tags.Div("children", Html.Join(node.Children.Select(child => Of(child, depth + 1)))));

    /// <summary>A share as people read it.</summary>
    public static string Percent(decimal share) => NumberTexts.Percent((double)share);

    private static Html Head(NodeText node, int depth)
    {
        var heading = FormattableString.Invariant($"h{Math.Min(3 + depth, DeepestHeading)}");
        return Tags.Div(
            "head",
            Tags.Element(heading, [], Tags.Name(node.Label), node.IsInternal ? Tags.Span("note", " for our own team only") : Html.Empty),
            node.Share is { } share
                ? Html.Join([Tags.Span("share", Percent(share)), Tags.Element("span", [("class", "bar"), ("aria-hidden", "true")], Tags.Element("i", [("style", FormattableString.Invariant($"width:{share * 100:0.#}%"))]))])
                : Html.Empty,
            node.Weight is { } weight ? Tags.Span("note", weight) : Html.Empty);
    }

    private static Html Facts(NodeText node)
    {
        var rows = new List<Html>();
        Add(rows, "Why it matters", node.Why);
        Add(rows, "Applies", node.When);
        foreach (var points in node.Points)
        {
            rows.Add(Row(points.Segment ?? "How it is judged", Values(points)));
        }

        Add(rows, "Without data", node.WithoutData);
        Add(rows, "What to do", node.Do);
        return rows.Count == 0 ? Html.Empty : Tags.Element("dl", [("class", "facts")], Html.Join(rows));
    }

    private static void Add(List<Html> rows, string name, string? text)
    {
        if (text is not null)
        {
            rows.Add(Row(name, text));
        }
    }

    private static Html Row(string name, Html value) => Tags.Element("div", [], Tags.Element("dt", [], Tags.Name(name)), Tags.Element("dd", [], value));

    private static Html Values(PointsText points) => Html.Join(
    [
        .. points.Bands.Select(band => Tags.Element("span", [("class", "value " + ScoreSection.Tone(band.Tone))], Tags.Strong(band.Band), " ", Tags.Name(band.Values))),
        points.Sentence is { } sentence ? Tags.Span("sentence", sentence) : Html.Empty,
    ]);
}
