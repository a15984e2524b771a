using Hale.Reports.Markup;

namespace Hale.Reports.Scorecards.Page;

/// <summary>A score: what it asks, how to read it, and its scorecards.</summary>
internal static class ScoreSection
{
    public static Html Of(ScoreText score) => Html.Join(
    [
        score.Question is { } question ? Tags.Styled("question", question) : Html.Empty,
        Tags.Paragraphs(score.Reading),
        Tags.Element("ul", [("class", "bands")], Html.Join(score.Bands.Select(band => Tags.Element(
            "li", [("class", Tone(band.Tone))], Tags.Strong(band.Band), Tags.Span("values", band.Values))))),
        .. score.Cards.Select(card => Card(card, score.Cards.Count == 1)),
    ]);

    /// <summary>The class of a band's mark.</summary>
    public static string Tone(BandTone tone) => tone switch
    {
        BandTone.Best => "best",
        BandTone.Between => "between",
        BandTone.Worst => "worst",
    };

    private static Html Card(CardText card, bool isOnly) => Tags.Element(
        "article",
        [("class", "card")],
        isOnly ? Html.Empty : Tags.Element("h3", [], Tags.Name(card.Label)),
        Tags.Styled("for", card.For),
        card.Tree.What is { } combined ? Tags.P(combined) : Html.Empty,
        Overview(card.Tree),
        Html.Join(card.Tree.Children.Select(child => NodeBlock.Of(child, 1))),
        Listed("Beside the weights", card.Further),
        Listed("Rules above the arithmetic", card.Overrides));

    /// <summary>The shares at a glance, where there are groups to give one.</summary>
    private static Html Overview(NodeText tree) => tree.Children.Count(child => child.IsGroup && child.Share > 0) < 2
        ? Html.Empty
        : Tags.Element("div", [("class", "shares"), ("aria-hidden", "true")], Html.Join(tree.Children.Where(child => child.Share > 0).Select(child => Tags.Element(
            "div", [("style", FormattableString.Invariant($"flex-grow:{child.Share * 1000:0}"))], Tags.Name(child.Label), Tags.Strong(NodeBlock.Percent(child.Share!.Value))))));

    private static Html Listed(string heading, IReadOnlyList<string> sentences) => sentences.Count == 0
        ? Html.Empty
        : Html.Join([Tags.Element("h4", [], heading), Tags.List(sentences.Select(sentence => Html.Text(sentence)))]);
}
