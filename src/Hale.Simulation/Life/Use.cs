using Hale.Simulation.Facts;
using Hale.Simulation.Randomness;
using Hale.Simulation.World;

namespace Hale.Simulation.Life;

/// <summary>What people do in the product, day by day.</summary>
internal sealed class Use
{
    private const double MoreActions = 0.55;
    private const int Opening = 27_000;
    private const int WorkingSeconds = 39_600;
    private const int LongestVisit = 5_400;
    private const int LastSecond = 86_399;

    private readonly Surroundings _surroundings;
    private readonly Condition _condition;
    private readonly People _people;
    private readonly RandomStream _random;
    private readonly IFactSink _sink;
    private readonly int[] _features;
    private int _adopted;

    public Use(Surroundings surroundings, Condition condition, People people, RandomStream random, IFactSink sink)
    {
        (_surroundings, _condition, _people, _random, _sink) = (surroundings, condition, people, random, sink);
        _features = [.. Enumerable.Range(0, condition.Traits.Profile.Features).Select(feature => (feature, random.Unit())).OrderBy(pair => pair.Item2).Select(pair => pair.feature)];
        _adopted = condition.Traits.Start < surroundings.Plan.FirstDay ? Math.Max(1, FeaturesInReach) : 1;
    }

    /// <summary>The value of the product decides how many of its features are found worth learning.</summary>
    private int FeaturesInReach => (int)Math.Round(_features.Length * Math.Clamp(0.42 + (0.26 * _condition.Value), 0.1, 1));

    public void Week()
    {
        var reach = FeaturesInReach;
        if (_adopted < reach && _random.Chance(0.14 * Ramp()))
        {
            _adopted++;
        }
        else if (_adopted > Math.Max(1, reach) && _random.Chance(0.12))
        {
            _adopted--;
        }
    }

    public void Day()
    {
        var presence = _condition.Level * Ramp() * Farewell() * _surroundings.Season.On(_condition.Today, _condition.Traits.Region)
            * (1 - (0.5 * _surroundings.OutageOn(_condition.Today)));
        foreach (var person in _people.Here)
        {
            if (person.IsHere(_condition.Today) && _random.Chance(Math.Min(0.95, person.Habit * presence)))
            {
                Visit(person);
            }
        }
    }

    private double Ramp() => 1 - Math.Exp(-(_condition.Today - _condition.Traits.Start + 1) / _condition.Traits.RampDays);

    /// <summary>Once notice is given, use ebbs away until the last day.</summary>
    private double Farewell() => (_condition.DecidedOn, _condition.LeavesOn) is ({ } decided, { } leaves)
        ? 1 - (0.75 * (_condition.Today - decided) / Math.Max(1, leaves - decided))
        : 1;

    private void Visit(Person person)
    {
        person.LastSeen = _condition.Today;
        var second = Opening + (int)(WorkingSeconds * (_random.Unit() + _random.Unit()) / 2);
        Act(person, UsageKind.Login, -1, second);
        for (var more = _random.Poisson(MoreActions); more > 0; more--)
        {
            second = Math.Min(LastSecond, second + 20 + (int)(LongestVisit * _random.Unit() * _random.Unit()));
            var feature = _random.Chance(0.45) ? _features[(int)(_adopted * _random.Unit())] : -1;
            Act(person, feature < 0 ? UsageKind.ReportViewed : UsageKind.FeatureUsed, feature, second);
        }
    }

    private void Act(Person person, UsageKind kind, int feature, int second) =>
        _sink.Usage(new UsageFact(_condition.Traits.Id, person.Number, kind, feature, _condition.Today, second));
}
