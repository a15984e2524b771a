using Hale.Core.Time;
using Hale.Engine.Closing;

namespace Hale.Engine.Tests.Closing;

public sealed class DayEndTests
{
    [Theory]
    [InlineData(0, 0, "2025-01-14")]
    [InlineData(5, 0, "2025-01-13")]
    [InlineData(6, 0, "2025-01-14")]
    [InlineData(5, 48, "2025-01-12")]
    public void LastClosed_AfterTheLongestDelay_IsTheDayBefore(int hour, int otherDelay, string expected)
    {
        var delay = hour == 0 ? 0 : 6;
        var project = Projects.Of([Projects.Events("a") with { Delay = TimeSpan.FromHours(delay) }, Projects.Events("b") with { Delay = TimeSpan.FromHours(otherDelay) }]);
        var now = Instant.From(new DateTimeOffset(2025, 1, 15, hour, 0, 0, TimeSpan.Zero));
        var last = DayEnd.LastClosed(project, now);
        AsOf.CloseOf(last, project.Zone).Label.ShouldBe(expected);
        (DayEnd.ClosedFrom(project, project.Zone.Close(last)) <= now, DayEnd.ClosedFrom(project, project.Zone.Close(last.AddDays(1))) <= now).ShouldBe((true, false));
    }

    [Fact]
    public void DelayOf_NoSources_IsNone() => DayEnd.DelayOf(Projects.Of([])).ShouldBe(TimeSpan.Zero);
}
