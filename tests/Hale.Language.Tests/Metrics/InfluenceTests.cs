using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Scorecards;

namespace Hale.Tests.Metrics;

public sealed class InfluenceTests
{
    [Theory]
    [InlineData("logins", true)]
    [InlineData("amount", true)]
    [InlineData("plan", false)]
    [InlineData("tenure", false)]
    [InlineData("per_seat", true)]
    [InlineData("seats_twice", false)]
    [InlineData("rank", false)]
    [InlineData("change", true)]
    [InlineData("mood", false)]
    [InlineData("said", true)]
    [InlineData("denied", false)]
    [InlineData("of_denied", false)]
    public void Influenceable_OfEachKind_IsWhatHappensAtTheAccount(string name, bool can)
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", """
            metrics:
              seats: { attribute: seats }
              per_seat: { formula: logins / seats }
              seats_twice: { formula: seats * 2 }
              rank: { percentile_rank: logins }
              change: { change: logins, against: previous }
              mood: { pulse: [red, green], expires: 90d }
              said: { attribute: seats, influence: yes }
              denied: { count: login, window: 7d, influence: no }
              of_denied: { formula: denied + 1 }
            """);
        var read = Read(project);
        Influenceable.Is(read.AllMetrics.Single(metric => metric.Name == name), other => read.AllMetrics.FirstOrDefault(metric => metric.Name == other)).ShouldBe(can);
    }

    [Fact]
    public void Influence_OfAMeasure_IsRead()
    {
        using var project = With("influence: no, ");
        Measure(Read(project)).Influence.ShouldBe(false);
        using var silent = With(string.Empty);
        Measure(Read(silent)).Influence.ShouldBeNull();
    }

    [Fact]
    public void Influence_Written_LeavesTheDefinitionHash()
    {
        using var project = With("influence: no, ").With("metrics/c.yaml", "metrics:\n  c: { count: login, window: 7d, influence: yes }\n");
        using var silent = With(string.Empty).With("metrics/c.yaml", "metrics:\n  c: { count: login, window: 7d }\n");
        var (one, other) = (Read(project), Read(silent));
        CanonicalDefinition.Of(one.Scores[0], one).Hash.ShouldBe(CanonicalDefinition.Of(other.Scores[0], other).Hash);
    }

    private static TestProject With(string keys) => TestProject.Sound().With(
        "scores/base.yaml", $"score: health\nbands: {{ red: 0, green: 50 }}\nscorecards:\n  - name: everybody\n    measures:\n      logins: {{ why: Use, {keys}linear: {{ from: 0, to: 20 }} }}\n");

    private static Project Read(TestProject project)
    {
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics));
    }

    private static Measure Measure(Project project) => (Measure)project.Scores[0].Scorecards[0].Root.Children[0];
}
