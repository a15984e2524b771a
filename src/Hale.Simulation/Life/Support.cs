using Hale.Simulation.Facts;
using Hale.Simulation.Randomness;
using Hale.Simulation.World;

namespace Hale.Simulation.Life;

/// <summary>Tickets and what they leave behind. An entry of the log is written on its own day, so nothing is known early.</summary>
internal sealed class Support(Surroundings surroundings, Condition condition, People people, RandomStream random, IFactSink sink)
{
    private const double PainKept = 0.988;
    private const double DaySeconds = 86_400;

    private readonly PriorityQueue<TicketFact, (int Day, int Second, int Ticket, int Entry)> _coming = new();
    private int _tickets;

    public void Day()
    {
        var outage = surroundings.OutageOn(condition.Today);
        condition.Pain = (PainKept * condition.Pain) + (0.25 * outage);
        for (var tickets = random.Poisson(Expected(outage)); tickets > 0; tickets--)
        {
            Open(outage);
        }

        while (_coming.TryPeek(out var entry, out _) && entry.Day <= condition.Today)
        {
            sink.Ticket(_coming.Dequeue());
        }
    }

    /// <summary>More people and more use ask more; so do beginners, and everybody on the day of an outage.</summary>
    private double Expected(double outage)
    {
        var weekday = surroundings.Season.On(condition.Today, condition.Traits.Region);
        var beginner = condition.Today - condition.Traits.Start < 60 ? 2 : 1;
        var users = Math.Sqrt(people.Here.Count);
        return condition.Traits.Loudness * weekday * ((0.008 * users * beginner * (0.5 + (0.5 * condition.Level)) * (1 + (0.5 * condition.Pain))) + (0.12 * users * outage));
    }

    private void Open(double outage)
    {
        var opened = (condition.Today * DaySeconds) + random.Between(28_800, 64_800);
        var priority = PriorityOf(random.Unit() - (0.3 * outage));
        if (people.Somebody(random) is not { } contact)
        {
            return;
        }

        var slowness = random.LogNormal(1, 0.8) * (1 + (0.5 * condition.Pain));
        var again = random.Chance(0.1);
        condition.Pain += priority.Pain * Math.Min(3, slowness) * (again ? 2 : 1);
        condition.TicketDays.Add(condition.Today);
        _tickets++;
        Write(priority, contact, opened, slowness * priority.Hours * 3600, again);
    }

    private void Write(Priority priority, Person contact, double opened, double toSolve, bool again)
    {
        var entry = 0;
        var time = opened;
        Enter("ticket_opened", null);
        time += toSolve;
        Enter("ticket_solved", null);
        if (again)
        {
            time += random.Between(0.2, 4) * DaySeconds;
            Enter("ticket_reopened", null);
            time += toSolve * random.Between(0.5, 1.5);
            Enter("ticket_solved", null);
        }

        if (random.Chance(0.35))
        {
            time += random.Between(0.05, 2) * DaySeconds;
            Enter("ticket_rated", Math.Clamp((int)Math.Round(4.5 - (0.9 * condition.Pain) - (again ? 0.8 : 0) + (0.8 * random.Normal())), 1, 5));
        }

        void Enter(string kind, int? satisfaction)
        {
            entry++;
            var (day, second) = ((int)(time / DaySeconds), (int)(time % DaySeconds));
            _coming.Enqueue(new TicketFact(condition.Traits.Id, _tickets, entry, contact.Number, kind, priority.Name, satisfaction, day, second), (day, second, _tickets, entry));
        }
    }

    private static Priority PriorityOf(double draw) => draw switch
    {
        < 0.05 => Priority.Urgent,
        < 0.22 => Priority.High,
        < 0.74 => Priority.Normal,
        _ => Priority.Low,
    };
}
