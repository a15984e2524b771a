using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>The answer, before anything else.</summary>
internal static class AnswerSection
{
    public const string Id = "answer";
    public const string Heading = "The answer";

    public static Html Of(ReportCard card)
    {
        var verdict = VerdictWords.Of(card);
        return Tags.Element(
            "section",
            [("id", Id), ("class", "answer " + Kind(card)), ("aria-labelledby", Id + "-h")],
            Tags.Element("h2", [("id", Id + "-h"), ("class", "eyebrow")], Heading),
            Tags.Styled("headline", verdict.Headline),
            Tags.Styled("lead", verdict.Paragraph),
            Checks(card),
            verdict.Otherwise is { } otherwise ? Tags.Styled("otherwise", otherwise) : Html.Empty,
            Tags.Element("dl", [("class", "keys")], Html.Join(KeyFigureWords.Of(card).Select(Key))));
    }

    private static string Kind(ReportCard card) => card switch
    {
        { Blocking: not null } => "blocked",
        { Verdict.Kind: VerdictKind.Ranks } => "good",
        { Verdict.Kind: VerdictKind.NotEnoughOutcomes } => "open",
        _ => "bad",
    };

    private static Html Checks(ReportCard card) => card.Blocking is { } alarm
        ? Tags.Div("checks", Tags.H3("Check this first"), Tags.Numbered(AlarmWords.Of(alarm, card.Subject).Checks.Select(check => (Html)check)))
        : Html.Empty;

    private static Html Key(KeyFigure key) => Tags.Div(
        "key",
        Tags.Element("dt", [], key.Label),
        Tags.Element("dd", [("class", key.IsFirm ? "value" : "value loose")], key.Value),
        key.Note.Length == 0 ? Html.Empty : Tags.Element("dd", [("class", "note")], key.Note));
}
