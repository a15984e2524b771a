using System.Globalization;
using Hale.Engine.Calibrating;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>Figures of forecasts as texts.</summary>
internal static class ForecastCells
{
    /// <summary><c>1,234,500</c>.</summary>
    public static string Money(double amount) => Math.Round(amount).ToString("#,0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary><c>1,234,500 EUR</c>.</summary>
    public static string Money(double amount, string? currency) => currency is null ? Money(amount) : $"{Money(amount)} {currency}";

    /// <summary><c>92.4 %</c>.</summary>
    public static string Share(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary><c>89.1–95.0 %</c>.</summary>
    public static string Interval(Projected figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * figure.Low:0.0}–{100 * figure.High:0.0} %");

    /// <summary><c>89,000–95,000</c>.</summary>
    public static string MoneyInterval(Projected figure) => $"{Money(figure.Low)}–{Money(figure.High)}";

    /// <summary>An effective number of customers: <c>12.4</c>.</summary>
    public static string Effective(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>What a probability rests on, short enough to stand beside every figure.</summary>
    public static string Basis(OddsBasis basis) => basis.Verdict is null ? "base rate" : basis.IsCalibrated ? "calibrated" : "not calibrated";

    /// <summary>Why a map is not called calibrated.</summary>
    public static string Why(CalibrationVerdict verdict) => verdict switch
    {
        CalibrationVerdict.Calibrated => "its level and spread were right on later time",
        CalibrationVerdict.LevelOff => "more or fewer customers left on later time than it had said",
        CalibrationVerdict.SpreadOff => "on later time its probabilities were too extreme or too timid",
        CalibrationVerdict.LevelAndSpreadOff => "on later time both its level and its spread were wrong",
        CalibrationVerdict.FewLaterChurners => "fewer than twenty customers left on the time it was tested on",
        CalibrationVerdict.NoLaterTime => "there is no later time to test it on",
        CalibrationVerdict.FewChurners => "fewer than thirty customers have left, so that the score does not count yet: customers with terms of one length have one probability",
        CalibrationVerdict.ScoreSaysNothing => "higher scores did not stay more often",
        CalibrationVerdict.NotSettled => "its level and spread could not be computed on later time",
    };
}
