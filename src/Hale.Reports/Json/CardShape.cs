using System.Text.Json.Serialization;
using Hale.Engine.ReportCards;
using Hale.Reports.Json.Own;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>A report card as JSON. Members are only added; <see cref="Format"/> rises when one is renamed, removed or changes its meaning.</summary>
internal sealed record CardShape(
    int Format,
    string Title,
    DateTimeOffset MadeAt,
    string Version,
    SubjectShape Subject,
    VerdictShape Verdict,
    IReadOnlyList<AlarmShape> Alarms,
    IReadOnlyList<string> Team,
    RankingShape Ranking,
    BandsShape Bands,
    WarningShape Warning,
    SurprisesShape Surprises,
    ProbabilityShape Probability,
    PeriodsShape Periods,
    SegmentsShape Segments,
    IReadOnlyList<CardShape.Open> Unknowns,
    MakingShape Making,
    IReadOnlyList<TableShape> Tables)
{
    /// <summary>What only the card of one of Hale's own scores has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OwnShape? Own { get; init; }

    public static CardShape Of(ReportCard card, ReportContext context) => new(
        1,
        context.Title,
        context.MadeAt,
        context.Version,
        SubjectShape.Of(card.Subject),
        VerdictShape.Of(card),
        AlarmShape.Of(card),
        TeamWords.Of(card),
        RankingShape.Of(card),
        BandsShape.Of(card.Bands),
        WarningShape.Of(card),
        SurprisesShape.Of(card.Surprises),
        ProbabilityShape.Of(card.Probability),
        PeriodsShape.Of(card.Periods),
        SegmentsShape.Of(card.Segments),
        [.. card.Unknowns.Select(unknown => new Open(unknown.Kind, OutlookShape.Maybe(unknown.Outlook), UnknownWords.Of(unknown, card.Subject)))],
        MakingShape.Of(card),
        TableShape.Of(card.Tables))
    {
        Own = OwnShape.Maybe(card),
    };

    internal sealed record Open(UnknownKind Kind, OutlookShape? Outlook, string Text);
}
