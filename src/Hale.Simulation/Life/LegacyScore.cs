using Hale.Simulation.Facts;

namespace Hale.Simulation.Life;

/// <summary>
/// A score as many companies have one: it reads the level of use and not its fall, punishes those who ask for help, takes silence for a middling answer and age for loyalty.
/// It rests on what was known at the end of the month, and on nothing later.
/// </summary>
internal static class LegacyScore
{
    private const int MonthDays = 30;

    public static LegacyScoreFact Of(Condition condition, People people)
    {
        var use = Math.Min(1, people.Active(MonthDays) / (double)condition.Seats);
        var tickets = condition.TicketDays.Count(day => day > condition.Today - MonthDays);
        var age = Math.Min(1, (condition.Today - condition.Traits.Start) / 730.0);
        var score = (int)Math.Round((50 * use) + (20 * Math.Max(0, 1 - (0.25 * tickets))) + (2 * (condition.LastRating ?? 5)) + (10 * age));
        return new LegacyScoreFact(condition.Traits.Id, condition.Today, score, score < 60 ? "red" : score < 75 ? "yellow" : "green");
    }
}
