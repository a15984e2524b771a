using Hale.Simulation.Facts;
using Hale.Simulation.Founding;
using Hale.Simulation.Randomness;
using Hale.Simulation.World;

namespace Hale.Simulation.Life;

/// <summary>Lives an account day by day, from its start or the first day of the history to its end or the last.</summary>
internal sealed class AccountLife
{
    private const double UsualSpread = 0.5;
    private const double SpreadOfStories = 0.15;
    private const int BudgetYear = 365;

    private readonly Surroundings _surroundings;
    private readonly Condition _condition;
    private readonly IFactSink _sink;
    private readonly RandomStream _random;
    private readonly Queue<Shock> _shocks;
    private readonly Fate? _fate;
    private readonly HealthWalk _health;
    private readonly People _people;
    private readonly Use _use;
    private readonly Support _support;
    private readonly Surveys _surveys;
    private readonly Contract _contract;

    public AccountLife(Surroundings surroundings, Traits traits, Fate? fate, IFactSink sink)
    {
        var plan = surroundings.Plan;
        var first = Math.Max(traits.Start, plan.FirstDay);
        (_surroundings, _fate, _sink) = (surroundings, fate, sink);
        _condition = new Condition(traits) { Today = first };
        _random = Stream(Purpose.Shocks);
        _shocks = new Queue<Shock>(fate?.Shocks ?? ShockSchedule.Draw(traits, first + 1, plan.LastDay, _random));
        _health = new HealthWalk(_condition, Stream(Purpose.Health), fate is null ? UsualSpread : SpreadOfStories);
        _health.Begin();
        _people = new People(_condition, Stream(Purpose.People), sink, plan.FirstDay);
        _use = new Use(surroundings, _condition, _people, Stream(Purpose.Usage), sink);
        _support = new Support(surroundings, _condition, _people, Stream(Purpose.Support), sink);
        _surveys = new Surveys(_condition, _people, Stream(Purpose.Surveys), sink);
        _contract = new Contract(surroundings, _condition, Stream(Purpose.Contract), fate, sink);

        RandomStream Stream(Purpose purpose) => RandomStream.Of(plan.Seed, purpose, traits.StreamNumber);
    }

    /// <summary>Lives the account.</summary>
    /// <returns>The first day after its life where it left of its own will; null otherwise.</returns>
    public int? Run()
    {
        var last = _surroundings.Plan.LastDay;
        _contract.Begin();
        for (var day = _condition.Today; day <= last && !(day >= _condition.LeavesOn); day++)
        {
            _condition.Today = day;
            Live();
        }

        _people.End();
        var traits = _condition.Traits;
        _sink.Account(new AccountFact(
            traits.Id, traits.Lives == 1 ? null : (traits with { Lives = 1 }).Id, traits.Name, traits.Profile.Name, traits.Industry, RegionName(traits.Region), traits.Owner, traits.Start, _contract.Now));
        return _condition.LeavesOn;
    }

    private static string RegionName(Region region) => region switch
    {
        Region.UnitedKingdom => "uk",
        Region.CentralEurope => "dach",
        Region.NorthAmerica => "us",
    };

    private void Live()
    {
        if (DateOnly.FromDayNumber(_condition.Today).DayOfWeek == DayOfWeek.Monday)
        {
            _health.Week();
            _people.Week();
            _use.Week();
        }

        while (_shocks.TryPeek(out var shock) && shock.Day <= _condition.Today)
        {
            Suffer(_shocks.Dequeue().Kind);
        }

        _contract.Day();
        _use.Day();
        _support.Day();
        _surveys.Day();
        if (_condition.Today == _surroundings.Plan.LastDay || DateOnly.FromDayNumber(_condition.Today + 1).Day == 1)
        {
            _sink.LegacyScore(LegacyScore.Of(_condition, _people));
        }
    }

    private void Suffer(ShockKind shock)
    {
        switch (shock)
        {
            case ShockKind.ChampionLeaves:
                _people.LoseChampion(forGood: _fate is not null);
                Sink("champion left", _fate is null ? _random.Between(0.5, 2.6) : 2.8);
                break;
            case ShockKind.CompetitorTried:
                Sink("moved to a competitor", _random.Between(2, 3.5));
                break;
            case ShockKind.NeedFades:
                Sink("need ended", _random.Between(1.5, 3));
                break;
            case ShockKind.BudgetCut:
                _condition.BudgetCutUntil = _condition.Today + BudgetYear;
                break;
            case ShockKind.Acquired:
                _contract.Break(_random.Whole(30, 75), _fate is null && _random.Chance(0.4) ? "merged" : "churned", "acquired");
                break;
            case ShockKind.Upswing:
                _condition.Push += _random.Between(0.4, 1.2);
                (_condition.SankBecause, _condition.Sinking) = (null, 0);
                break;
            case ShockKind.PaymentFails:
                _contract.Break(14, "payment failed", "payment failed");
                break;
            case ShockKind.ClosesDown:
                _contract.Break(21, "closed down", "closed down");
                break;
        }
    }

    private void Sink(string because, double by)
    {
        _condition.Sinking += by;
        _condition.SankBecause = because;
    }
}
