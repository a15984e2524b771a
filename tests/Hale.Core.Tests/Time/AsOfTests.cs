using Hale.Core.Time;

namespace Hale.Core.Tests.Time;

public sealed class AsOfTests
{
    [Theory]
    [InlineData("2024-12-31", "2024-12-31T23:00:00Z")]
    [InlineData("2024-12-31 18:00", "2024-12-31T17:00:00Z")]
    [InlineData("2024-12-31T18:00:30", "2024-12-31T17:00:30Z")]
    [InlineData("2024-12-31T18:00:00Z", "2024-12-31T18:00:00Z")]
    [InlineData("2024-12-31T18:00:00+02:00", "2024-12-31T16:00:00Z")]
    [InlineData("2024-12-31 18:00:00.25Z", "2024-12-31T18:00:00.25Z")]
    public void TryParse_DayOrInstant_IsTheMoment(string text, string expected)
    {
        AsOf.TryParse(text, Berlin, out var asOf).ShouldBeTrue();
        asOf.Moment.ToString().ShouldBe(expected);
        asOf.Label.ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("31.12.2024")]
    [InlineData("2024-13-01")]
    [InlineData("2024-12-31 25:00")]
    [InlineData("9999-12-31")]
    public void TryParse_AnythingElse_IsFalse(string text) => AsOf.TryParse(text, Berlin, out _).ShouldBeFalse();

    private static ProjectZone Berlin => ProjectZone.TryFind("Europe/Berlin", out var zone) ? zone : throw new InvalidOperationException();
}
