using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Tests.Metrics.Planning;

public sealed class SourceReachTests
{
    private static readonly KnownRule WhenOccurred = new KnownRule.WhenOccurred();
    private static readonly KnownRule AtImport = new KnownRule.AtImport();
    private static readonly KnownRule FromColumn = new KnownRule.FromColumn("entered");
    private static readonly ReachRule LastRow = new ReachRule.LastRow();
    private static readonly ReachRule Imported = new ReachRule.AtImport();
    private static readonly ReachRule Until12 = new ReachRule.Until(new DateOnly(2025, 1, 12));

    // Imported on 5 and 20 January at 09:00, each time with facts up to the morning.
    private static readonly SourceReach Reach = new("usage", [], At(20, 8), At(20, 9))
    {
        Steps = [new ReachStep(At(5, 9), At(5, 8)), new ReachStep(At(20, 9), At(20, 8))],
        Imports = [At(5, 9), At(20, 9)],
    };

    [Theory]
    [InlineData(4, null)]
    [InlineData(6, 6)]
    [InlineData(11, 6)]
    [InlineData(20, 6)]
    [InlineData(21, 21)]
    public void Until_LastRowOfFactsKnownLater_IsWhatWasKnownThen(int asOf, int? expected)
    {
        Until(AtImport, LastRow, asOf).ShouldBe(Close(expected));
        Until(FromColumn, LastRow, asOf).ShouldBe(Close(expected));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(21)]
    public void Until_FactsKnownWhenTheyOccurred_IsThatOfAllOfThem(int asOf)
    {
        Until(WhenOccurred, LastRow, asOf).ShouldBe(Close(21));
        Until(WhenOccurred, Imported, asOf).ShouldBe(At(20, 9));
        Until(WhenOccurred, Until12, asOf).ShouldBe(Close(13));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(6, 6)]
    [InlineData(11, 6)]
    [InlineData(21, 21)]
    public void Until_CompleteAtImportOfFactsKnownAtImport_IsTheDayOfTheLatestImportThen(int asOf, int? expected) =>
        Until(AtImport, Imported, asOf).ShouldBe(Close(expected));

    [Theory]
    [InlineData(4, null)]
    [InlineData(11, 6)]
    [InlineData(21, 13)]
    public void Until_StatedDayOfFactsKnownAtImport_IsNotBeyondTheLatestImportThen(int asOf, int? expected) => Until(AtImport, Until12, asOf).ShouldBe(Close(expected));

    [Fact]
    public void Until_NeverImported_IsNull() => new SourceReach("usage", [], null, null).Until(Source(WhenOccurred, Until12), At(1, 0), ProjectZone.Utc).ShouldBeNull();

    private static Instant? Until(KnownRule known, ReachRule reach, int asOf) => Reach.Until(Source(known, reach), At(asOf, 0), ProjectZone.Utc);

    private static SourceDefinition Source(KnownRule known, ReachRule reach) => PlanBuilder.Source("usage", "login", reach: reach) with { Known = known };

    private static Instant? Close(int? day) => day is { } known ? At(known, 0) : null;

    private static Instant At(int day, int hour) => Instant.From(new DateTimeOffset(2025, 1, day, hour, 0, 0, TimeSpan.Zero));
}
