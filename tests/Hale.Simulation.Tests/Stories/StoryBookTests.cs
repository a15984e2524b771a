using Hale.Simulation.Facts;
using Hale.Simulation.Stories;
using Hale.Simulation.Tests.Running;

namespace Hale.Simulation.Tests.Stories;

/// <summary>The stories come true in every company.</summary>
public sealed class StoryBookTests
{
    public static TheoryData<int, long> Companies =>
        new(new[] { 1L, 2, 3, 4, 99 }.SelectMany(seed => new[] { 12, 18, 30 }.Select(months => (months, seed))));

    [Theory]
    [MemberData(nameof(Companies))]
    public void ChampionGone_UseFallsAndNoticeFollows(int months, long seed)
    {
        var (story, life) = Told(0, months, seed);
        var (left, notice) = (story.Happenings[0].Day.DayNumber, story.Happenings[1].Day.DayNumber);
        life.Contacts.ShouldContain(contact => contact.FirstRole == "champion" && contact.Left == left);
        life.Loss!.Value.Decided.ShouldBe(notice);
        life.Loss.Value.Effective.ShouldBe(story.Happenings[2].Day.DayNumber);

        // Against the weeks before the holidays, which the champion's last weeks hold.
        life.UserDays(notice - 28, notice).ShouldBeLessThan(life.UserDays(left - 63, left - 35) * 6 / 10);
    }

    [Theory]
    [MemberData(nameof(Companies))]
    public void Loud_ManyTickets_Renews(int months, long seed)
    {
        var (_, life) = Told(1, months, seed);
        life.Tickets.Count(ticket => ticket.Kind == "ticket_opened").ShouldBeGreaterThan(5 * months);
        life.Loss.ShouldBeNull();
        life.Renewals.ShouldContain(renewal => renewal.Renewed);
    }

    [Theory]
    [MemberData(nameof(Companies))]
    public void Quiet_HardlyAnyUse_Renews(int months, long seed)
    {
        var (_, life) = Told(2, months, seed);
        (life.UserDays(0, int.MaxValue) / (double)(months * life.Account.Now.Seats)).ShouldBeLessThan(2.5);
        life.Loss.ShouldBeNull();
        life.Renewals.ShouldContain(renewal => renewal.Renewed);
    }

    [Theory]
    [MemberData(nameof(Companies))]
    public void Green_NoDecline_IsGone(int months, long seed)
    {
        var (story, life) = Told(3, months, seed);
        var notice = story.Happenings[0].Day.DayNumber;
        life.Loss!.Value.Decided.ShouldBe(notice);
        life.Loss.Value.Reason.ShouldBe("acquired");
        life.UserDays(notice - 28, notice).ShouldBeGreaterThan(life.UserDays(notice - 112, notice - 28) / 3 * 85 / 100);
        life.Scores.FindLast(score => score.Day < notice).Band.ShouldBe("green");
    }

    [Theory]
    [MemberData(nameof(Companies))]
    public void Slow_NothingForMonths_RecoversAndStays(int months, long seed)
    {
        var (story, life) = Told(4, months, seed);
        var (start, sponsor) = (story.Happenings[0].Day.DayNumber, story.Happenings[1].Day.DayNumber);
        var end = SimulationPlan.Usual.Until.DayNumber + 1;
        life.UserDays(start, sponsor).ShouldBeLessThan(life.UserDays(end - 28, end));
        life.Loss.ShouldBeNull();
    }

    [Fact]
    public void Stories_SmallCompany_AreThoseThatFit()
    {
        StoryBook.Of(Running.Companies.Of(2, 1)).Count.ShouldBe(2);
        StoryBook.Of(Running.Companies.Of(500, 1)).Select(story => story.Account).ShouldBe(["A-00001", "A-00002", "A-00003", "A-00004", "A-00005"]);
    }

    private static (Story Story, LifeFacts Life) Told(int index, int months, long seed)
    {
        var plan = Running.Companies.Of(10, seed, months);
        return (StoryBook.Of(plan)[index], Running.Companies.Lives(plan, index).ShouldHaveSingleItem());
    }
}
