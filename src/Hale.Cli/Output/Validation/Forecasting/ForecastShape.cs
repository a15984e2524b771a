using Hale.Engine.Calibrating;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Changes;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>A forecast as JSON.</summary>
internal sealed record ForecastShape(
    string? Score,
    string AsOf,
    bool Reconstructed,
    string? By,
    string? Currency,
    ForecastShape.BasisShape Basis,
    ForecastShape.ChangeShape Change,
    long Seed,
    int Draws,
    IReadOnlyList<ForecastShape.HorizonShape> Horizons,
    IReadOnlyList<ForecastShape.MonthShape> ByMonth,
    int WithoutRevenue)
{
    public static ForecastShape Of(Forecast forecast) => new(
        forecast.Request.Score?.Name,
        forecast.Request.AsOf.Label,
        forecast.IsReconstructed,
        forecast.Request.By,
        forecast.Book.Currency,
        BasisShape.Of(forecast.Odds.Basis),
        ChangeShape.Of(forecast.Book),
        forecast.Seed,
        forecast.Draws,
        [.. forecast.Lines.Select(lines => new HorizonShape(lines.Key, forecast.Excess[lines.Key].Deviation, forecast.Excess[lines.Key].Forecasts, [.. lines.Value.Select(LineShape.Of)]))],
        [.. forecast.ByMonth.Select((line, index) => new MonthShape(index + 1, line.DueAccounts, line.DueRevenue, FigureShape.Of(line.Renewed), line.AtRisk, line.EffectiveDue, line.Largest, line.LargestShare))],
        forecast.Book.WithoutRevenue);

    public sealed record BasisShape(string Name, bool UsesScore, bool Calibrated, string? Verdict, int Outcomes, int Losses)
    {
        public static BasisShape Of(OddsBasis basis) =>
            new(basis.Name, basis.UsesScore, basis.IsCalibrated, basis.Verdict is { } verdict ? CalibrationVerdicts.Word(verdict) : null, basis.Outcomes, basis.Losses);
    }

    public sealed record ChangeShape(int Renewals, bool Assumed, double Contraction, double Expansion, int AdditionsBetween, double AdditionsPerYear)
    {
        public static ChangeShape Of(ForecastBook book) => new(
            book.Change.Renewals, book.Change.IsAssumed, book.Change.Contraction.Expected, book.Change.Expansion.Expected, book.Additions.Changes, book.Additions.PerYear);
    }

    public sealed record HorizonShape(int Months, double ExcessDeviation, int ExcessForecasts, IReadOnlyList<LineShape> Lines);

    public sealed record MonthShape(int Month, int DueAccounts, double DueRevenue, FigureShape Renewed, double AtRisk, double EffectiveDue, string? Largest, double LargestShare);

    public sealed record FigureShape(double Expected, double Low, double High)
    {
        public static FigureShape Of(Projected figure) => new(figure.Expected, figure.Low, figure.High);
    }

    public sealed record LineShape(
        string? Segment,
        int Accounts,
        double Revenue,
        FigureShape Grr,
        FigureShape Nrr,
        FigureShape Renewed,
        int DueAccounts,
        double DueRevenue,
        double AtRisk,
        double LowestBandRevenue,
        int Leaving,
        double LeavingRevenue,
        double Effective,
        double EffectiveDue,
        string? Largest,
        double LargestShare)
    {
        public static LineShape Of(ForecastLine line) => new(
            line.Segment,
            line.Accounts,
            line.Revenue,
            FigureShape.Of(line.Grr),
            FigureShape.Of(line.Nrr),
            FigureShape.Of(line.Renewed),
            line.DueAccounts,
            line.DueRevenue,
            line.AtRisk,
            line.LowestBandRevenue,
            line.Leaving,
            line.LeavingRevenue,
            line.Effective,
            line.EffectiveDue,
            line.Largest,
            line.LargestShare);
    }
}
