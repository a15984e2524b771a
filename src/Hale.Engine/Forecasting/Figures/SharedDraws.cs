using Hale.Engine.Forecasting.Changes;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Forecasting.Figures;

/// <summary>What all customers share in each draw: the shock to the odds, and how often what is paid changes.</summary>
internal sealed class SharedDraws
{
    private readonly SimulationSettings _settings;
    private readonly Dictionary<RenewalChange, (double[] Falls, double[] Rises)> _changes = new(ReferenceEqualityComparer.Instance);

    public SharedDraws(SimulationSettings settings)
    {
        _settings = settings;
        var random = new SeededRandom(settings.Seed, 0);
        Shocks = [.. Enumerable.Range(0, settings.Draws).Select(_ => Math.Exp(-settings.Excess * random.Normal()))];
    }

    /// <summary>By how much the odds of leaving are multiplied.</summary>
    public double[] Shocks { get; }

    /// <summary>How often what is paid falls and rises at a renewal.</summary>
    public (double[] Falls, double[] Rises) Of(RenewalChange change)
    {
        if (!_changes.TryGetValue(change, out var draws))
        {
            var random = new SeededRandom(_settings.Seed, _changes.Count + 1);
            draws = ([.. Enumerable.Range(0, _settings.Draws).Select(_ => change.Contraction.DrawShare(random))], [.. Enumerable.Range(0, _settings.Draws).Select(_ => change.Expansion.DrawShare(random))]);
            _changes[change] = draws;
        }

        return draws;
    }
}
