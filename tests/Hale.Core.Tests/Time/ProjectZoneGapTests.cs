using Hale.Core.Time;

namespace Hale.Core.Tests.Time;

/// <summary>Gaps and repetitions that the platform does not count as daylight saving were not seen.</summary>
public sealed class ProjectZoneGapTests
{
    [Theory]
    [InlineData("Africa/Casablanca", "2012-04-29T02:30", "2012-04-29T02:30:00Z")]
    [InlineData("Pacific/Apia", "2011-12-30T10:00", "2011-12-30T20:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-31T00:00", "2011-12-30T10:00:00Z")]
    [InlineData("Europe/Berlin", "2024-03-31T02:30", "2024-03-31T01:30:00Z")]
    [InlineData("Europe/Berlin", "2024-10-27T02:30", "2024-10-27T00:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2024-04-07T01:45", "2024-04-06T14:45:00Z")]
    public void AtLocal_SkippedOrRepeatedReading_IsMovedForwardOrTheFirst(string name, string reading, string expected)
    {
        ProjectZone.TryFind(name, out var zone).ShouldBeTrue();

        zone.AtLocal(DateTime.Parse(reading, System.Globalization.CultureInfo.InvariantCulture)).ToString().ShouldBe(expected);
    }
}
