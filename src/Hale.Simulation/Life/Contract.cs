using Hale.Simulation.Facts;
using Hale.Simulation.Randomness;
using Hale.Simulation.World;

namespace Hale.Simulation.Life;

/// <summary>The terms of an account and the decision before the end of each.</summary>
internal sealed class Contract(Surroundings surroundings, Condition condition, RandomStream random, Fate? fate, IFactSink sink)
{
    private const int EarlyAtYearsEnd = 25;
    private const int EarlyAtMonthsEnd = 10;

    private int _start;
    private int _end;
    private int _terms;
    private int _number;
    private int _decision;
    private bool _priceHasRisen = condition.Traits.Start >= surroundings.PriceRiseOn;

    /// <summary>What holds today.</summary>
    public VersionFact Now { get; private set; }

    private int MonthsPerTerm => condition.Traits.Annual ? 12 : 1;

    private bool PriceRises => !_priceHasRisen && condition.Today >= surroundings.PriceRiseOn;

    /// <summary>Enters the term that runs today.</summary>
    public void Begin()
    {
        var start = DateOnly.FromDayNumber(condition.Traits.Start);
        var today = DateOnly.FromDayNumber(condition.Today);
        var months = (12 * (today.Year - start.Year)) + today.Month - start.Month;
        var terms = Math.Max(0, months / MonthsPerTerm);
        while (terms > 0 && TermStart(terms) > condition.Today)
        {
            terms--;
        }

        Enter(terms);
    }

    public void Day()
    {
        if (condition.DecidedOn is not null)
        {
            return;
        }

        if (condition.Today == _end)
        {
            Enter(_terms + 1);
        }

        if (condition.Today == _decision)
        {
            Decide();
        }
    }

    /// <summary>Ends the account outside its terms.</summary>
    public void Break(int daysLeft, string outcome, string reason)
    {
        if (condition.DecidedOn is null)
        {
            End(condition.Today + daysLeft, outcome, reason);
        }
    }

    private int TermStart(int number) => DateOnly.FromDayNumber(condition.Traits.Start).AddMonths(number * MonthsPerTerm).DayNumber;

    private void Enter(int terms)
    {
        (_terms, _start, _end) = (terms, TermStart(terms), TermStart(terms + 1));
        _number++;
        _decision = DecisionDay();
        var traits = condition.Traits;
        var amount = Math.Round(condition.Arr * MonthsPerTerm / 12.0, 2);
        sink.Term(new TermFact(traits.Id, _number, traits.Profile.Plan, condition.Seats, _start, _end, traits.Annual, traits.NoticeDays, amount));
        var recorded = _number == 1 ? _start : condition.Today;
        if (_number == 1 || traits.Annual || Now.Arr != condition.Arr)
        {
            Record(new VersionFact(
                traits.Id, recorded, recorded, traits.Profile.Plan, traits.Profile.Features, condition.Seats, condition.Arr, traits.Annual, traits.NoticeDays, traits.Annual ? _end : null, End: null));
        }
    }

    private int DecisionDay()
    {
        if (fate?.LeavesOn is { } written && written >= _start && written < _end)
        {
            return written;
        }

        var early = random.Whole(condition.Traits.Annual ? 0 : 1, condition.Traits.Annual ? EarlyAtYearsEnd : EarlyAtMonthsEnd);
        return Math.Max(_start + 1, _end - condition.Traits.NoticeDays - early);
    }

    private void Decide()
    {
        var rise = PriceRises ? Surroundings.PriceRise : 0;
        var departure = Departure.Of(condition, rise);
        if (fate is null ? random.Chance(departure.Chance) : fate.LeavesOn == condition.Today)
        {
            GiveNotice(fate?.Reason ?? departure.Reason);
            return;
        }

        var before = condition.Arr;
        condition.SeatPrice *= 1 + rise;
        _priceHasRisen |= rise > 0;
        ChangeSeats();
        if (condition.Traits.Annual)
        {
            sink.Renewal(new RenewalFact(condition.Traits.Id, _end, _end - condition.Traits.NoticeDays, condition.Today, Renewed: true, before, condition.Arr));
        }
    }

    private void GiveNotice(string reason)
    {
        if (condition.Traits.Annual)
        {
            sink.Renewal(new RenewalFact(condition.Traits.Id, _end, _end - condition.Traits.NoticeDays, condition.Today, Renewed: false, condition.Arr, 0));
        }

        End(_end, "churned", reason);
    }

    private void End(int leaves, string outcome, string reason)
    {
        (condition.DecidedOn, condition.LeavesOn) = (condition.Today, leaves);
        sink.Outcome(new OutcomeFact(condition.Traits.Id, outcome, condition.Today, leaves, condition.Arr, reason));
        Record(Now with { Recorded = condition.Today, ValidFrom = condition.Today, Renewal = null, End = leaves });
    }

    /// <summary>Who is content and full takes more seats; who is not gives some back. By the month both are rarer, for there are more months.</summary>
    private void ChangeSeats()
    {
        var often = condition.Traits.Annual ? 1 : 0.1;
        var factor = condition.Value > 0.7 && random.Chance(0.4 * often) ? random.Between(1.1, 1.4)
            : condition.Value < -0.1 && random.Chance(0.5 * often) ? random.Between(0.6, 0.9)
            : 1;
        condition.Seats = Math.Max(1, factor > 1 ? (int)Math.Ceiling(condition.Seats * factor) : (int)Math.Floor(condition.Seats * factor));
    }

    private void Record(VersionFact version)
    {
        Now = version;
        sink.Version(version);
    }
}
