using Hale.Simulation.Facts;
using Hale.Simulation.Founding;
using Hale.Simulation.Randomness;

namespace Hale.Simulation.Life;

/// <summary>The people of an account: they join, leave and are replaced. The champion leaves by a shock only.</summary>
internal sealed class People
{
    private const double LeavingPerWeek = 0.2 / 52;
    private const double ReplacedChance = 0.85;
    private const double UsualHabit = 0.24;
    private const int Fewest = 2;

    private readonly Condition _condition;
    private readonly RandomStream _random;
    private readonly IFactSink _sink;
    private readonly List<Person> _all = [];
    private readonly List<Person> _here = [];
    private int? _successorOn;

    public People(Condition condition, RandomStream random, IFactSink sink, int firstDay)
    {
        (_condition, _random, _sink) = (condition, random, sink);
        var (count, start) = (Wanted, condition.Traits.Start);
        for (var place = 0; place < count; place++)
        {
            var ramp = (int)(1.5 * condition.Traits.RampDays * place / count);
            var joined = start < firstDay ? Math.Max(start, firstDay - random.Whole(1, 700)) : start + (place < 2 ? 0 : ramp);
            Add(place switch { 0 => Role.Champion, 1 => Role.Admin, _ => Role.User }, joined);
        }
    }

    /// <summary>Those who are named, also before their first day.</summary>
    public IReadOnlyList<Person> Here => _here;

    private int Wanted => Math.Max(Fewest, (int)Math.Round(_condition.Seats * _condition.Traits.Fill));

    /// <summary>How many used the product within the last days.</summary>
    public int Active(int days) => _all.Count(person => person.LastSeen > _condition.Today - days);

    /// <summary>One of those who are at work, at random; null where nobody has begun yet.</summary>
    public Person? Somebody(RandomStream random)
    {
        var place = random.Whole(0, _here.Count - 1);
        return _here[place].IsHere(_condition.Today) ? _here[place] : _here.Find(person => person.IsHere(_condition.Today));
    }

    public void Week()
    {
        for (var place = _here.Count - 1; place >= 0; place--)
        {
            if (_here.Count > Fewest && _here[place].Role != Role.Champion && _here[place].IsHere(_condition.Today) && _random.Chance(LeavingPerWeek))
            {
                Replace(_here[place].Role, Leave(place));
            }
        }

        Fit();
        if (_successorOn <= _condition.Today && _here.Find(person => person.Role == Role.User && person.IsHere(_condition.Today)) is { } successor)
        {
            successor.Champion(_condition.Today);
            (_successorOn, _condition.ChampionLeftOn) = (null, null);
            _condition.Push += 0.5;
        }
    }

    /// <summary>The champion goes; perhaps somebody else comes to speak for the product.</summary>
    public void LoseChampion(bool forGood)
    {
        var place = _here.FindIndex(person => person.Role == Role.Champion && person.IsHere(_condition.Today));
        if (place >= 0 && _here.Count > 1)
        {
            Leave(place);
            _condition.ChampionLeftOn = _condition.Today;
            _successorOn = !forGood && _random.Chance(0.5) ? _condition.Today + _random.Whole(40, 150) : null;
        }
    }

    /// <summary>Writes everybody down.</summary>
    public void End()
    {
        foreach (var person in _all.Where(person => person.Joined <= _condition.Today))
        {
            _sink.Contact(new ContactFact(_condition.Traits.Id, person.Number, person.Name, Name(person.FirstRole), person.ChampionSince, person.Joined, person.Left));
        }
    }

    private static string Name(Role role) => role switch { Role.User => "user", Role.Admin => "admin", Role.Champion => "champion" };

    private bool Leave(int place)
    {
        _here[place].Left = _condition.Today;
        _here.RemoveAt(place);
        return _random.Chance(ReplacedChance);
    }

    private void Replace(Role role, bool replaced)
    {
        if (replaced && _condition.DecidedOn is null)
        {
            Add(role, _condition.Today + _random.Whole(10, 60));
        }
    }

    /// <summary>When seats change at a renewal, people come or go with them.</summary>
    private void Fit()
    {
        if (_here.Count > Wanted && _here.Count > 3 && _random.Chance(0.3))
        {
            var place = _here.FindLastIndex(person => person.Role == Role.User && person.IsHere(_condition.Today));
            if (place >= 0)
            {
                Leave(place);
            }
        }
        else if (_here.Count < Wanted && _condition.DecidedOn is null && _random.Chance(0.15))
        {
            Add(Role.User, _condition.Today + _random.Whole(1, 14));
        }
    }

    private void Add(Role role, int joined)
    {
        var eager = role switch { Role.Champion => 1.7, Role.Admin => 1.3, Role.User => 1 };
        var habit = Math.Min(0.9, UsualHabit * eager * _condition.Traits.Intensity * _random.LogNormal(1, 0.5));
        var person = new Person(_all.Count + 1, CompanyNames.Person(_random), role, joined, habit);
        _all.Add(person);
        _here.Add(person);
    }
}
