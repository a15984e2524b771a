using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Reports.Markup;
using Hale.Reports.Words;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Page.Sections.Own;

/// <summary>What was known at the observations, what was missing, who was acted on, and how often it was tried.</summary>
internal static class OwnMaking
{
    public static Html Of(ReportCard card, BacktestSource source) => Html.Join(
    [
        Tags.H3("What was known then"),
        Tags.Paragraphs([ScheduleWords.Timing, SourceWords.Missing(card), SourceWords.Reconstructed(source)]),
        Tags.H3("Who was acted on"),
        Tags.Paragraphs([TreatmentWords.Of(card)]),
        card.Own is { } own ? Table.Of(
            "Observations by what people could do",
            ["Observations", Column.Number("Number")],
            [
                ["whose score people could read by then", NumberWords.Count(own.Treatment.Visible)],
                ["followed by a play", NumberWords.Count(own.Treatment.Played)],
                ["of accounts held out from plays", NumberWords.Count(own.Treatment.HeldOut)],
            ]) : Html.Empty,
        Tags.H3("How often it was tried"),
        Tags.Paragraphs([SourceWords.Tried(source), SourceWords.LockBox(source), card.Own is { } tested ? $"{NumberWords.Plain(Math.Round(tested.Measures.EventsPerMeasure, 1))} customers left for each measure." : null, SourceWords.Version(source)]),
    ]);
}
