using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

public sealed class BusinessTemplateTests
{
    [Fact]
    public void HealthyAccount_NpsNeverAsked_Is76Point8WithCoverage92Percent()
    {
        var scored = BusinessTemplate.Score().Score(BusinessTemplate.Healthy);

        scored.Printed.ShouldBe(76.8m);
        scored.Band.ShouldBe("green");
        scored.Result.Coverage.ShouldBe(.92, 1e-12);
        string[] groups = ["usage", "relationship", "sentiment", "support", "commercial"];
        groups.Select(scored.Points).ShouldBe([62.5m, 69, 100, 100, 80]);
    }

    [Fact]
    public void AilingAccount_PulseRed_Is32AndTheOverrideAgrees()
    {
        var scored = BusinessTemplate.Score().Score(BusinessTemplate.Ailing);

        scored.Printed.ShouldBe(32.0m);
        scored.Computed.ShouldBe(32.0m);
        scored.Band.ShouldBe("red");
        scored.Result.AppliedOverride.ShouldBe(0);
        string[] groups = ["usage", "relationship", "sentiment", "support", "commercial"];
        groups.Select(scored.Points).ShouldBe([62.5m, 0, 0, 20, 50]);
    }

    [Fact]
    public void HealthyAccount_PulseRed_IsForcedRedBesideItsComputedNumber()
    {
        var scored = BusinessTemplate.Score().Score(BusinessTemplate.Healthy.With("pulse", "red"));

        scored.Computed.ShouldBe(56.8m);
        scored.Printed.ShouldBe(49.9m);
        scored.Band.ShouldBe("red");
    }

    [Fact]
    public void HealthyAccount_RenewalAtRisk_IsCappedAt20()
    {
        var scored = BusinessTemplate.Score().Score(BusinessTemplate.Healthy.With("renewal", "at risk"));

        scored.Computed.ShouldBe(76.8m);
        scored.Printed.ShouldBe(20);
        scored.Bounds.ShouldBe((20m, 20m));
    }

    [Fact]
    public void Coverage_BelowSixtyPercent_GivesNoNumber()
    {
        var row = BusinessTemplate.Healthy;
        foreach (var metric in new[] { "licence_use", "stickiness", "breadth", "decline" })
        {
            row = row.With(metric, MissingReason.SourceGap);
        }

        var scored = BusinessTemplate.Score().Limited(null).Score(row);

        scored.Result.Status.ShouldBe(ScoreStatus.NotEnoughData);
        scored.Result.Coverage.ShouldBe(.52, 1e-12);
        scored.Printed.ShouldBeNull();
        scored.Band.ShouldBeNull();
        scored.Computed.ShouldBe(86.3m);
    }
}
