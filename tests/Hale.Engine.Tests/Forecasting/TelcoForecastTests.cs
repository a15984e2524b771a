using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Tests.Forecasting;

/// <summary>The forecast of a company whose probabilities and outcomes are known, against numbers computed elsewhere: what is paid a month in place of a year, out-of-fold probabilities, no contraction.</summary>
public sealed class TelcoForecastTests
{
    [Fact]
    public void Grr_OfOutOfFoldProbabilities_IsTheReference()
    {
        var (paid, leaving) = (Column("telco_design.csv.gz", "MonthlyCharges"), Column("telco_oof.csv.gz", "logistic_C1"));
        using var reference = JsonDocument.Parse(File.ReadAllText(SharedData.Find("reference/telco_reference.json")));
        double Of(string name) => reference.RootElement.GetProperty("grr").GetProperty(name).GetDouble();

        var line = Line(paid, leaving);
        line.Accounts.ShouldBe(7_043);
        line.Grr.Expected.ShouldBe(Of("forecast"), 1e-9);
        line.BinomialDeviation.ShouldBe(Of("sd_independent"), 1e-9);
        line.Spread.ShouldBe(Of("sd_independent"), 4e-4);
        line.Grr.Contains(Of("actual")).ShouldBeTrue();
        Line([.. paid.Select(_ => 1.0)], leaving).Grr.Expected.ShouldBe(Of("logo_forecast"), 1e-9);
    }

    private static ForecastLine Line(double[] paid, double[] leaving)
    {
        // The place of a customer stands where its score would.
        var book = Books.Of([.. paid.Select((amount, index) => new ForecastAccount(index.ToString("00000", CultureInfo.InvariantCulture), [new ForecastStake(amount, Books.In(30), Books.In(30), 12)], index))]);
        var odds = new GivenOdds(new OddsBasis("given", true, true, 7_043, 1_869), 90, (score, _, _) => new Staying(1 - leaving[(int)score!.Value], ReadOnlyMemory<double>.Empty));
        return Books.Lines(book, odds, draws: 1_000)[0];
    }

    private static double[] Column(string file, string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find($"reference/{file}")), CompressionMode.Decompress));
        var place = Array.IndexOf(reader.ReadLine()!.Split(','), name);
        var values = new List<double>();
        while (reader.ReadLine() is { } row)
        {
            values.Add(double.Parse(row.Split(',')[place], CultureInfo.InvariantCulture));
        }

        return [.. values];
    }
}
