using System.Text.Json;
using Hale.Statistics.Ranking;

namespace Hale.Statistics.Tests.Ranking;

/// <summary>Out-of-fold probabilities of eight models on IBM Telco, judged by Python (and R, where it says so).</summary>
public sealed class TelcoRankingTests
{
    private const double Exact = 1e-9;
    private static readonly Lazy<CsvTable> OutOfFold = new(() => Reference.Table("telco_oof.csv.gz"));
    private static readonly Lazy<JsonElement> Telco = new(() => Reference.Json("telco_reference.json"));

    public static TheoryData<string> Models =>
    [
        "logistic_C1", "logistic_C0.01", "logistic_C1_sklearn", "logistic_unscaled_default", "xgboost_d3_200", "xgboost_stumps_800", "hist_gb", "random_forest",
    ];

    private static bool[] Churned => OutOfFold.Value.Flags("y");

    [Theory]
    [MemberData(nameof(Models))]
    public void Auc_OfModel_IsThatOfTheReference(string model)
    {
        var auc = DeLong.Single(OutOfFold.Value.Numbers(model), Churned).Value;

        Auc.Of(OutOfFold.Value.Numbers(model), Churned).Value.ShouldBe(Number(model, "auc"), Exact);
        auc.Auc.ShouldBe(Number(model, "auc"), Exact);
        auc.StandardError.ShouldBe(Number(model, "auc_se"), Exact);
        auc.Wald.Low.ShouldBe(Number(model, "auc_lo"), Exact);
        auc.Wald.High.ShouldBe(Number(model, "auc_hi"), Exact);
        auc.LogitInterval.Value.Low.ShouldBe(Number(model, "auc_logit_lo"), Exact);
        auc.LogitInterval.Value.High.ShouldBe(Number(model, "auc_logit_hi"), Exact);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void AveragePrecision_OfModel_IsThatOfTheReference(string model) =>
        AveragePrecision.Of(OutOfFold.Value.Numbers(model), Churned).Value.ShouldBe(Number(model, "ap"), Exact);

    [Theory]
    [MemberData(nameof(Models))]
    public void Lift_OfModel_IsThatOfTheReference(string model)
    {
        var lift = Lift.At(OutOfFold.Value.Numbers(model), Churned, 0.1).Value;

        lift.Lift.ShouldBe(Number(model, "lift10"), Exact);
        lift.Precision.ShouldBe(Number(model, "precision10"), Exact);
        lift.Flagged.ShouldBe((int)Number(model, "k10"));
        lift.Base.ShouldBe(Number(model, "base"), Exact);
        Lift.At(OutOfFold.Value.Numbers(model), Churned, 0.05).Value.Lift.ShouldBe(Number(model, "lift5"), Exact);
        Lift.At(OutOfFold.Value.Numbers(model), Churned, 0.2).Value.Lift.ShouldBe(Number(model, "lift20"), Exact);
    }

    [Fact]
    public void Paired_LogisticAgainstBoosting_IsThatOfTheReference()
    {
        var pair = Paired();
        var expected = Telco.Value.GetProperty("delong_lr_vs_xgb");

        pair.First.ShouldBe(expected.GetProperty("auc")[0].GetDouble(), Exact);
        pair.Second.ShouldBe(expected.GetProperty("auc")[1].GetDouble(), Exact);
        pair.FirstVariance.ShouldBe(expected.GetProperty("cov")[0][0].GetDouble(), 1e-13);
        pair.Covariance.ShouldBe(expected.GetProperty("cov")[0][1].GetDouble(), 1e-13);
        pair.SecondVariance.ShouldBe(expected.GetProperty("cov")[1][1].GetDouble(), 1e-13);
        pair.Difference.ShouldBe(expected.GetProperty("diff").GetDouble(), Exact);
        pair.StandardError.ShouldBe(expected.GetProperty("se").GetDouble(), Exact);
        pair.Z.Value.ShouldBe(expected.GetProperty("z").GetDouble(), Exact);
        pair.P.Value.ShouldBe(expected.GetProperty("p").GetDouble(), Exact);
    }

    [Fact]
    public void Single_OfLogistic_HasAllDigitsThatRPrints()
    {
        var auc = DeLong.Single(OutOfFold.Value.Numbers("logistic_C1"), Churned).Value;

        auc.Auc.ShouldBe(0.845229408763, 5e-13);
        auc.Wald.Low.ShouldBe(0.835488775252, 5e-13);
        auc.Wald.High.ShouldBe(0.854970042275, 5e-13);
        (auc.StandardError * auc.StandardError).ShouldBe(2.46989348651e-05, 5e-17);
    }

    [Fact]
    public void Paired_LogisticAgainstBoosting_HasAllDigitsThatRPrints()
    {
        var pair = Paired();

        pair.Z.Value.ShouldBe(-0.921497969061, 5e-13);
        pair.P.Value.ShouldBe(0.356790501082, 5e-13);
    }

    [Fact]
    public void Thinned_OfLogistic_LiesWithinHalfAPixelOf400()
    {
        var curve = Roc.Curve(OutOfFold.Value.Numbers("logistic_C1"), Churned).Value;

        var drawn = Roc.Thinned(curve, 200);

        drawn.Count.ShouldBe(200);
        RocDistance.Farthest(curve, drawn).ShouldBeLessThan(0.5 / 400);
    }

    private static DeLongPair Paired() => DeLong.Paired(OutOfFold.Value.Numbers("logistic_C1"), OutOfFold.Value.Numbers("xgboost_d3_200"), Churned).Value;

    private static double Number(string model, string name) => Telco.Value.GetProperty("cv5_row_mod_5").GetProperty(model).GetProperty(name).GetDouble();
}
