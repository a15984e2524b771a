using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Json.Own;

/// <summary>What only the card of one of Hale's own scores has.</summary>
internal sealed record OwnShape(
    OwnShape.Source Backtest,
    OwnShape.Plays Treatment,
    HeadroomShape? Headroom,
    IReadOnlyList<OwnShape.Lead> Leads,
    double EventsPerMeasure,
    IReadOnlyList<MeasureShape> Measures,
    OwnShape.Layer? People,
    IReadOnlyList<OwnShape.Segment> Segments,
    OwnShape.LateFacts? Late,
    IReadOnlyList<string> Text)
{
    public static OwnShape? Maybe(ReportCard card) => card is { Own: { } own, Subject.Backtest: { } source } ? Of(card, own, source) : null;

    private static OwnShape Of(ReportCard card, OwnCard own, BacktestSource source) => new(
        new Source(source.Number, source.DefinitionHash, source.InputsFingerprint, source.Known.ToString(), source.Tried, Math.Max(source.Tried, source.Tries), source.Rules.LeadDays),
        Plays.Of(card, own.Treatment),
        HeadroomShape.Maybe(card),
        [.. own.Leads.Select(Lead.Of)],
        own.Measures.EventsPerMeasure,
        [.. own.Measures.Rows.Select(MeasureShape.Of)],
        own.People is { } people ? new Layer(people.Changed, people.Observations, FigureShape.Of(people.With), FigureShape.Of(people.Without), FigureShape.Of(people.Gain)) : null,
        [.. own.Segments.Select(table => new Segment(table.Metric, SegmentsShape.Of(table.Segments)))],
        own.Late is { } late ? new LateFacts(late.Observations, late.Changed, FigureShape.Of(late.Auc), FigureShape.Of(late.AucAtOnce), FigureShape.Of(late.Rise)) : null,
        OwnWords.Of(card));

    internal sealed record Source(long Number, string Definition, string Inputs, string Known, int Tried, int Tries, IReadOnlyList<int> LeadDays);

    internal sealed record Plays(int Visible, int Played, int HeldOut, int Untouched, int UntouchedAccounts, int UntouchedChurners, bool GivesHeadline, FigureShape AucOfAll, string? Text)
    {
        public static Plays Of(ReportCard card, Treatment treatment) => new(
            treatment.Visible, treatment.Played, treatment.HeldOut, treatment.Untouched, treatment.UntouchedAccounts, treatment.UntouchedChurners, treatment.GivesHeadline, FigureShape.Of(treatment.AucOfAll),
            TreatmentWords.Of(card));
    }

    internal sealed record Lead(
        int Days, int Observations, int Accounts, int Churners, FigureShape Auc, ContenderKind? Best, FigureShape? BestAuc, FigureShape? Gain, FigureShape Found, FigureShape AveragePrecision, FigureShape BaseRate,
        FigureShape? Headroom, FigureShape? HeadroomScore)
    {
        public static Lead Of(LeadRow row) => new(
            row.Days, row.Observations, row.Accounts, row.Churners, FigureShape.Of(row.Auc), row.Best?.Kind, FigureShape.Maybe(row.Best?.Auc), FigureShape.Maybe(row.Best?.Gain), FigureShape.Of(row.Found),
            FigureShape.Of(row.AveragePrecision), FigureShape.Of(row.BaseRate), FigureShape.Maybe(row.Headroom), FigureShape.Maybe(row.HeadroomScore));
    }

    internal sealed record Layer(int Changed, int Observations, FigureShape With, FigureShape Without, FigureShape Gain);

    internal sealed record LateFacts(int Observations, int Changed, FigureShape Auc, FigureShape AucAtOnce, FigureShape Rise);

    internal sealed record Segment(string Metric, SegmentsShape Segments);
}
