namespace Hale.Tests.Fuzzing;

public sealed class ProjectFuzzTests
{
    private const int Cases = 100_000;

    [Fact]
    public void Load_ChangedSampleProjects_AreAcceptedOrRefusedProperly()
    {
        var run = new FuzzRun(new ProjectFuzz(SampleFiles.Projects), Cases, firstSeed: 1);
        run.Run();
        run.Failures.ShouldBeEmpty();
        run.Accepted.ShouldBeInRange(Cases / 100, Cases / 2);
    }
}
