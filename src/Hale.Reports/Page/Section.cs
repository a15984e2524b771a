using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Page.Sections;
using Hale.Reports.Page.Sections.Own;

namespace Hale.Reports.Page;

/// <summary>A section of the page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Content">All of it.</param>
internal sealed record Section(string Id, string Heading, Html Content)
{
    /// <summary>The sections in the order in which they are read; only alarms and the accounts of now may be absent.</summary>
    public static IReadOnlyList<Section> All(ReportCard card, ReportContext context) =>
    [
        new(AnswerSection.Id, AnswerSection.Heading, AnswerSection.Of(card)),
        .. AlarmSection.Applies(card) ? [new Section(AlarmSection.Id, AlarmSection.Heading, AlarmSection.Of(card))] : Array.Empty<Section>(),
        new(TeamSection.Id, TeamSection.Heading, TeamSection.Of(card)),
        .. NowSection.Applies(card) ? [new Section(NowSection.Id, NowSection.Heading, NowSection.Of(card))] : Array.Empty<Section>(),
        new(BandSection.Id, BandSection.Heading, BandSection.Of(card)),
        new(WarningSection.Id, WarningSection.Heading, WarningSection.Of(card)),
        new(SurpriseSection.Id, SurpriseSection.Heading, SurpriseSection.Of(card)),
        new(TimeSection.Id, TimeSection.Heading, TimeSection.Of(card)),
        new(SegmentSection.Id, SegmentSection.Heading, SegmentSection.Of(card)),
        .. card.Own is null ? Array.Empty<Section>() : [new Section(MeasureSection.Id, MeasureSection.Heading, MeasureSection.Of(card)), new Section(HeadroomSection.Id, HeadroomSection.Heading, HeadroomSection.Of(card))],
        new(RankingSection.Id, RankingSection.Heading, RankingSection.Of(card)),
        new(ProbabilitySection.Id, ProbabilitySection.Heading, ProbabilitySection.Of(card)),
        new(UnknownSection.Id, UnknownSection.Heading, UnknownSection.Of(card)),
        new(MakingSection.Id, MakingSection.Heading, MakingSection.Of(card, context)),
    ];
}
