using FsCheck;
using FsCheck.Fluent;
using Hale.Simulation.Facts;
using Hale.Simulation.Tests.Running;

namespace Hale.Simulation.Tests.Life;

/// <summary>What holds for every account of every company.</summary>
public sealed class LawTests
{
    private const int AccountsPerCompany = 25;

    [Fact]
    public void Events_LieWithinTheLifeAndTheHistory() => ForEveryLife((plan, life) =>
        life.Days.All(day => day >= plan.From.DayNumber && day <= plan.Until.DayNumber && day >= life.Account.Start && (life.Loss is not { } loss || day < loss.Effective)));

    [Fact]
    public void Loss_IsDecidedAfterTheStart_AndTakesEffectAfterwards() => ForEveryLife((plan, life) =>
        life.Loss is not { } loss || (loss.Decided > life.Account.Start && loss.Decided < loss.Effective && loss.Decided <= plan.Until.DayNumber && loss.Arr > 0));

    [Fact]
    public void Contacts_OfEveryFact_AreThereOnTheDay() => ForEveryLife((_, life) =>
    {
        var contacts = life.Contacts.ToDictionary(contact => contact.Number);
        return life.Usage.All(use => contacts[use.Contact] is var contact && contact.Joined <= use.Day && !(contact.Left <= use.Day))
            && life.Tickets.Where(ticket => ticket.Kind == "ticket_opened").All(ticket => contacts[ticket.Contact].Joined <= ticket.Day)
            && life.Surveys.Where(survey => survey.Rating is null).All(survey => contacts[survey.Contact].Joined <= survey.Day && !(contacts[survey.Contact].Left <= survey.Day))
            && life.Contacts.TrueForAll(contact => contact.Joined >= life.Account.Start && !(contact.Left < contact.Joined));
    });

    [Fact]
    public void Versions_StandInTheOrderInWhichTheyWereLearned_AndHaveSeats() => ForEveryLife((plan, life) =>
        life.Versions.Count > 0
        && life.Versions[0].Recorded >= life.Account.Start
        && life.Versions[0].Recorded <= Math.Max(plan.From.DayNumber, life.Account.Start)
        && life.Versions.Zip(life.Versions.Skip(1)).All(pair => pair.First.Recorded < pair.Second.Recorded)
        && life.Versions.TrueForAll(version => version is { Seats: >= 1, Arr: > 0 } && version.ValidFrom == version.Recorded)
        && life.Versions[^1].End == life.Loss?.Effective
        && life.Versions.SkipLast(1).All(version => version.End is null));

    [Fact]
    public void Terms_FollowOneAnother() => ForEveryLife((_, life) =>
        life.Terms.Count > 0
        && life.Terms.TrueForAll(term => term.Start < term.End && term.Amount > 0 && term.Seats >= 1)
        && life.Terms.Zip(life.Terms.Skip(1)).All(pair => pair.First.End == pair.Second.Start));

    [Fact]
    public void Renewals_AreDecidedByTheDeadline() => ForEveryLife((_, life) =>
        life.Renewals.TrueForAll(renewal => renewal.Decided <= renewal.Deadline && renewal.Deadline < renewal.Renewal && (renewal.ArrAfter > 0) == renewal.Renewed));

    [Fact]
    public void Tickets_AreOpenedFirst_AndNamedOnce() => ForEveryLife((_, life) =>
        life.Tickets.Select(ticket => (ticket.Ticket, ticket.Entry)).Distinct().Count() == life.Tickets.Count
        && life.Tickets.GroupBy(ticket => ticket.Ticket).All(log =>
            log.First() is { Kind: "ticket_opened", Entry: 1 }
            && log.Zip(log.Skip(1)).All(pair => pair.First.Entry + 1 == pair.Second.Entry && (pair.First.Day, pair.First.Second).CompareTo((pair.Second.Day, pair.Second.Second)) <= 0)
            && log.All(entry => entry.Kind == "ticket_rated" ? entry.Satisfaction is >= 1 and <= 5 : entry.Satisfaction is null)));

    [Fact]
    public void Answers_FollowQuestions() => ForEveryLife((_, life) => life.Surveys.Where(survey => survey.Rating is not null).All(answer =>
        answer.Rating is >= 0 and <= 10 && life.Surveys.Exists(asked => asked.Rating is null && asked.Contact == answer.Contact && asked.Day < answer.Day)));

    [Fact]
    public void LegacyScores_StandAtTheEndsOfMonths_OnTheirScale() => ForEveryLife((plan, life) => life.Scores.TrueForAll(score =>
        score.Score is >= 0 and <= 100
        && (score.Day == plan.Until.DayNumber || DateOnly.FromDayNumber(score.Day).AddDays(1).Day == 1)
        && score.Band == (score.Score < 60 ? "red" : score.Score < 75 ? "yellow" : "green")));

    [Fact]
    public void Features_AreThoseOfThePlan() => ForEveryLife((_, life) => life.Usage.TrueForAll(use =>
        use.Kind == UsageKind.FeatureUsed ? use.Feature >= 0 && use.Feature < life.Account.Now.Features : use.Feature == -1));

    private static void ForEveryLife(Func<SimulationPlan, LifeFacts, bool> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(12), Prop.ForAll(Companies.Seeds, seed =>
    {
        var plan = Companies.Of(AccountsPerCompany, seed, 12 + (seed % 20));
        return Enumerable.Range(0, plan.Accounts).SelectMany(index => Companies.Lives(plan, index)).All(life => law(plan, life));
    }));
}
