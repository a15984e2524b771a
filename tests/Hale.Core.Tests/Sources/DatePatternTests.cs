using Hale.Core.Sources;

namespace Hale.Tests.Sources;

public sealed class DatePatternTests
{
    [Theory]
    [InlineData("d/M/yyyy", false)]
    [InlineData("dd.MM.yyyy HH:mm", true)]
    [InlineData("MMM d, yyyy", false)]
    [InlineData("M/d/yy h:mm tt", true)]
    [InlineData("yyyyMMdd", false)]
    [InlineData("yyyy-MM-ddTHH:mm:ss.ffffff", true)]
    [InlineData("d MMMM yyyy", false)]
    public void Parse_Pattern_KeepsItsText(string text, bool hasClock)
    {
        DatePattern.TryParse(text, out var pattern, out _).ShouldBeTrue();

        (pattern.HasClock, string.Concat(pattern.Parts.Select(part => part.Written))).ShouldBe((hasClock, text));
    }

    [Theory]
    [InlineData("epoch_seconds", EpochUnit.Seconds)]
    [InlineData("epoch_milliseconds", EpochUnit.Milliseconds)]
    [InlineData("epoch_microseconds", EpochUnit.Microseconds)]
    public void Parse_Epoch_CountsAndHasNoParts(string text, EpochUnit unit)
    {
        DatePattern.TryParse(text, out var pattern, out _).ShouldBeTrue();

        (pattern.Epoch, pattern.HasClock, pattern.Parts.Count, pattern.ToString()).ShouldBe((unit, true, 0, text));
    }

    [Theory]
    [InlineData("epoch", "epoch_seconds, epoch_milliseconds, epoch_microseconds")]
    [InlineData("Epoch_Seconds", "epoch_seconds, epoch_milliseconds, epoch_microseconds")]
    [InlineData("", "one day (d), one month (M) and one year (y)")]
    [InlineData("yyyy-MM", "one day (d), one month (M) and one year (y)")]
    [InlineData("d.M.yyyy yy", "one day (d), one month (M) and one year (y)")]
    [InlineData("D.M.yyyy", "`D` means nothing")]
    [InlineData("d.M.yyyyy", "`yyyyy` means nothing")]
    [InlineData("d.M.yyyy hh:mm", "AM or PM (tt)")]
    [InlineData("d.M.yyyy HH:mm tt", "AM or PM (tt)")]
    [InlineData("d.M.yyyy H:mm:mm", "twice")]
    [InlineData("d.M.yyyy HH:mm zzz", "`zzz` means nothing")]
    public void Parse_NoPattern_SaysWhy(string text, string problem)
    {
        DatePattern.TryParse(text, out _, out var said).ShouldBeFalse();

        said.ShouldContain(problem);
    }
}
