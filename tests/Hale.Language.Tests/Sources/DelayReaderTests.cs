using Hale.Language.Projects;

namespace Hale.Tests.Sources;

/// <summary>How long after the end of a day facts of a source may still arrive.</summary>
public sealed class DelayReaderTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("delay: 6h", 6)]
    [InlineData("delay: 2d", 48)]
    [InlineData("delay: 31d", 744)]
    public void Delay_LengthOfTime_IsRead(string delay, int hours)
    {
        var load = Load(delay);
        load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics));
        load.Project.Sources.Single(source => source.Name == "more").Delay.ShouldBe(TimeSpan.FromHours(hours));
    }

    [Theory]
    [InlineData("delay: soon", "write a length such as `90d`, `2w` or `12h`")]
    [InlineData("delay: 6hours", "write `6h`")]
    [InlineData("delay: 32d", "write at most `31d`")]
    [InlineData("dely: 6h", "did you mean `delay`?")]
    public void Delay_NoLengthOfTime_IsReported(string delay, string said) =>
        string.Join('\n', Load(delay).Diagnostics.Select(found => $"{found.Id} {found.Message} {found.Fix}")).ShouldContain(said);

    private static ProjectLoad Load(string delay)
    {
        using var project = TestProject.Sound().With("sources/more.yaml", $"sources:\n  more:\n    files: more.csv\n    known: at_import\n    accounts: {{ id: id }}\n    {delay}\n");
        return ProjectLoader.Load(project.Folder);
    }
}
