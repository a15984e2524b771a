using Hale.Engine.Calibrating;

namespace Hale.Engine.Forecasting.Odds;

/// <summary>What probabilities of a forecast rest on.</summary>
/// <param name="Name">A short name that is kept with the forecast, such as <c>base rate</c>.</param>
/// <param name="UsesScore">Whether the score moves them.</param>
/// <param name="IsCalibrated">Whether they may be called calibrated: tested on time not used to fit them.</param>
/// <param name="Outcomes">How many outcomes they were fitted on.</param>
/// <param name="Losses">How many of these were losses.</param>
public sealed record OddsBasis(string Name, bool UsesScore, bool IsCalibrated, int Outcomes, int Losses)
{
    private const string MapOfOtherRules = "map";

    /// <summary>Of a map what its test came to; null of base rates.</summary>
    public CalibrationVerdict? Verdict { get; init; }

    /// <summary>Of a map what it foretells by the rules it was fitted under, such as <c>90d ahead</c>; null of base rates.</summary>
    public string? Rules { get; init; }

    /// <summary>How it is kept with a forecast: the name, with the rules of a map in brackets.</summary>
    public string Kept => Rules is null ? Name : $"{Name} ({Rules})";

    /// <summary>What kind of probability a kept basis is: forecasts of different kinds err in different ways. The base rate is one, maps under the same rules are one.</summary>
    /// <param name="kept">The basis as it is kept.</param>
    public static string KindOf(string kept)
    {
        var rules = kept.LastIndexOf(" (", StringComparison.Ordinal);
        return rules > 0 && kept.EndsWith(')') ? kept[(rules + 2)..^1] : kept.StartsWith(MapOfOtherRules, StringComparison.Ordinal) ? MapOfOtherRules : kept;
    }
}
