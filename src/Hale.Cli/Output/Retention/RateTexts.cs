using System.Globalization;
using Hale.Core.Retention;
using Hale.Engine.Retention;
using Hale.Statistics;

namespace Hale.Cli.Output.Retention;

/// <summary>How measures of retention are written.</summary>
internal static class RateTexts
{
    /// <summary><c>94.2 % (91.0–96.5)</c>; while some are open <c>93.1–94.6 % open</c>, what it will lie between; a dash where there is no value.</summary>
    public static string Of(RetentionRate rate) =>
        rate.Open is { } open ? $"{(Number(rate.Measure, open.Low) == Number(rate.Measure, open.High) ? Number(rate.Measure, open.Low) : Bounds(rate.Measure, open))} % open"
        : rate.Value is not { } value ? "–"
        : $"{Number(rate.Measure, value)}{(rate.Measure == RetentionMeasure.LifetimeValue ? string.Empty : " %")}{rate.Interval.Match(bounds => $" ({Bounds(rate.Measure, bounds)})", _ => string.Empty)}";

    /// <summary><c>91.0–96.5</c>.</summary>
    public static string Bounds(RetentionMeasure measure, Interval bounds) => $"{Number(measure, bounds.Low)}–{Number(measure, bounds.High)}";

    /// <summary>An amount without decimal places.</summary>
    public static string Money(decimal amount) => amount.ToString("#,0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>An amount to the last place.</summary>
    public static string Cents(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>Why a value has no interval, as a sentence that begins in the middle.</summary>
    public static string Why(Degeneracy reason) => reason switch
    {
        Degeneracy.NoRows => "there is nothing to divide by",
        Degeneracy.TooFew => $"fewer than {RetentionRates.Handful} (of equal size) stand behind it, and an interval would say that nothing is known",
        Degeneracy.NoEvents or Degeneracy.NoVariance => "nobody moved, and what never happened tells the bootstrap nothing of how often it may",
        Degeneracy.OnlyEvents or Degeneracy.Separation or Degeneracy.Singular or Degeneracy.NoConvergence => "the samples do not settle",
    };

    private static string Number(RetentionMeasure measure, double value) => measure == RetentionMeasure.LifetimeValue
        ? Money((decimal)value)
        : (Math.Round(value * 100, 1) + 0.0).ToString("0.0", CultureInfo.InvariantCulture).Replace('-', '−');
}
