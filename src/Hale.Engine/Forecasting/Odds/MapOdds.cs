using Hale.Core.Time;
using Hale.Engine.Calibrating;

namespace Hale.Engine.Forecasting.Odds;

/// <summary>The probabilities of a map of the score. Accounts without an agreed end, of which a map of decisions says nothing, have the base rate.</summary>
public sealed class MapOdds : IStayingOdds
{
    private readonly ProbabilityOfStaying _map;
    private readonly BaseRateOdds? _open;
    private readonly Dictionary<MapInput, Staying> _known = [];

    /// <summary>Reads a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="name">What it is called: its number, or from when it is.</param>
    /// <param name="asOf">The moment of the forecast.</param>
    /// <param name="zone">The project's zone.</param>
    /// <param name="open">The base rates; null where nobody has decided anything yet.</param>
    public MapOdds(ScoreMap map, string name, Instant asOf, ProjectZone zone, BaseRateOdds? open)
    {
        (_map, _open) = (new ProbabilityOfStaying(map.Map), open);
        IsOfOneDecision = map.Target.Horizon is null;
        HorizonDays = map.Target.Horizon is { } horizon ? (horizon.EndAfter(asOf, zone).Micros - asOf.Micros) / (double)Instant.MicrosPerDay : open?.HorizonDays ?? 90;
        Basis = new OddsBasis(name, map.Map.Shape != MapShape.Level, map.Verdict == CalibrationVerdict.Calibrated, map.Counts.Observations, map.Counts.Churners) { Verdict = map.Verdict, Rules = map.Target.Short };
    }

    /// <inheritdoc/>
    public OddsBasis Basis { get; }

    /// <inheritdoc/>
    public double HorizonDays { get; }

    /// <inheritdoc/>
    public bool IsOfOneDecision { get; }

    /// <inheritdoc/>
    public Staying? Of(double? score, int? termMonths, double? daysToDecision)
    {
        if (IsOfOneDecision && daysToDecision is null)
        {
            return _open?.Of(score, termMonths, daysToDecision);
        }

        // A map of a horizon has seen deadlines within it only: a later one is taken as if it came at its end.
        double? due = daysToDecision is { } days ? Math.Round(IsOfOneDecision ? days : Math.Min(days, HorizonDays)) : null;
        var input = new MapInput(score, TermClasses.Of(termMonths), due);
        return _known.TryGetValue(input, out var staying) ? staying : _known[input] = new Staying(_map.Of(input).Probability, _map.Draws(input));
    }
}
