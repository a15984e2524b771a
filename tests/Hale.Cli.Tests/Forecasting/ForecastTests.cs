using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Forecasting;

/// <summary>Forecasts and renewals of a simulated company with two years of data, from its files to what is printed.</summary>
public sealed class ForecastTests : IAsyncLifetime
{
    private readonly Shell _shell = new();

    public async ValueTask InitializeAsync()
    {
        await _shell.DoAsync("simulate", "co", "--accounts", "120", "--months", "24", "--until", "2024-12-31", "--seed", "7");
        _shell.Change("co/hale.yaml", "accounts: declared", "accounts: declared\npopulation: state == \"customer\"");
        await DoAsync("import");
    }

    public ValueTask DisposeAsync()
    {
        _shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Forecast_WithoutAScore_UsesTheBaseRateAndSaysSo()
    {
        Directory.Delete(Path.Combine(_shell.Folder, "co", "scores"), recursive: true);
        var text = (await DoAsync("forecast", "--months", "3", "--by", "segment")).Output;
        text.ShouldContain("Forecast as of 2024-12-31");
        text.ShouldContain("No score involved");
        text.Split('\n').Where(line => line.Contains("all customers", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains("base rate", StringComparison.Ordinal));
        (await DoAsync("forecast", "--record")).Output.ShouldContain("not known yet");
    }

    [Fact]
    public async Task Forecast_OfAScore_SaysHowFarItsProbabilitiesCanBeTrusted()
    {
        var text = await DoAsync("forecast", "--months", "3");
        text.Output.ShouldContain("calibrated");
        text.Output.ShouldContain("Revenue in red");
        text.Error.ShouldContain("running one");

        var json = (await DoAsync("forecast", "--months", "3,12", "--by", "owner", "--by-month", "--format", "json")).Json;
        json.GetProperty("reconstructed").GetBoolean().ShouldBeFalse();
        json.GetProperty("currency").GetString().ShouldBe("GBP");
        json.GetProperty("basis").GetProperty("name").GetString().ShouldBe("map of what was known by 2024-12-31");
        foreach (var horizon in json.GetProperty("horizons").EnumerateArray())
        {
            var lines = horizon.GetProperty("lines").EnumerateArray().ToList();
            var kept = lines.Select(line => line.GetProperty("revenue").GetDouble() * line.GetProperty("grr").GetProperty("expected").GetDouble()).ToList();
            kept.Skip(1).Sum().ShouldBe(kept[0], 1e-3);
            lines.ShouldAllBe(line => Holds(line.GetProperty("grr")) && Holds(line.GetProperty("nrr")) && Holds(line.GetProperty("renewed")));
        }

        Grr(json, 1).ShouldBeLessThan(Grr(json, 0));
        json.GetProperty("by_month").GetArrayLength().ShouldBe(12);
    }

    [Fact]
    public async Task Backtest_OfPastMonths_HoldsForecastsAgainstWhatCameTrueAndIsKeptOnce()
    {
        var record = (await DoAsync("forecast", "--backtest", "10", "--months", "1", "--format", "json")).Json;
        var forecasts = record.GetProperty("forecasts").EnumerateArray().ToList();
        forecasts.Count.ShouldBe(30);
        forecasts.ShouldAllBe(one => one.GetProperty("reconstructed").GetBoolean());
        var known = forecasts.Where(one => one.GetProperty("true").ValueKind == JsonValueKind.Number && one.GetProperty("measure").GetString() == "grr").ToList();
        known.Count.ShouldBeGreaterThanOrEqualTo(5);
        known.ShouldAllBe(one => one.GetProperty("true").GetDouble() >= 0 && one.GetProperty("true").GetDouble() <= 1);
        known.Count(one => one.GetProperty("inside").GetBoolean()).ShouldBeGreaterThan(known.Count / 2);

        var again = await DoAsync("forecast", "--backtest", "10", "--months", "1", "--format", "json");
        again.Json.GetProperty("forecasts").GetArrayLength().ShouldBe(30);
        (await DoAsync("forecast", "--record", "--months", "1")).Output.ShouldContain("inside their interval");
    }

    [Fact]
    public async Task Forecast_OfThePast_IsNotMovedByWhatCameLater()
    {
        // Without a score: how late outcomes become known is estimated by a backtest from all of its time.
        Directory.Delete(Path.Combine(_shell.Folder, "co", "scores"), recursive: true);
        var whole = (await DoAsync("forecast", "--as-of", "2024-06-30", "--format", "csv")).Output;
        Truncate("co/data/outcomes.csv", row => string.CompareOrdinal(row.Split(',')[2], "2024-07-01") < 0);
        Truncate("co/data/subscriptions.csv", row => string.CompareOrdinal(row.Split(',')[4], "2024-07-01") < 0);
        Directory.Delete(Path.Combine(_shell.Folder, "co", ".hale"), recursive: true);
        await DoAsync("import");
        (await DoAsync("forecast", "--as-of", "2024-06-30", "--format", "csv")).Output.ShouldBe(whole);
    }

    [Fact]
    public async Task Renewals_WithinSomeDays_AreSortedByDeadlineOrRisk()
    {
        var rows = Rows((await DoAsync("renewals", "--within", "90d", "--by", "owner", "--format", "csv")).Output);
        rows.Count.ShouldBeGreaterThan(3);
        var ahead = rows.Where(row => row["passed"] == "false").ToList();
        ahead.Select(row => row["deadline"]).ShouldBeInOrder();
        ahead.ShouldAllBe(row => Number(row["days_left"]) >= 0 && Number(row["days_left"]) <= 90);
        rows.Where(row => row["passed"] == "true").ShouldAllBe(row => Number(row["days_left"]) < 0);
        rows.ShouldAllBe(row => Math.Abs(Number(row["at_risk"]) - (Number(row["revenue"]) * (1 - Number(row["probability"])))) < 1e-6);

        var byRisk = Rows((await DoAsync("renewals", "--sort", "risk", "--format", "csv")).Output).Where(row => row["passed"] == "false").Select(row => Number(row["at_risk"])).ToList();
        byRisk.ShouldBe(byRisk.OrderDescending());
        (await DoAsync("renewals", "--by", "owner")).Output.ShouldContain("at risk");
        Rows((await DoAsync("renewals", "--sort", "risk", "--limit", "2", "--format", "csv")).Output).Where(row => row["passed"] == "false").Select(row => Number(row["at_risk"])).ShouldBe(byRisk.Take(2));
        (await DoAsync("renewals", "--limit", "2")).Output.ShouldContain($"the first 2 of {ahead.Count}");
    }

    [Fact]
    public async Task Forecast_WithoutWhatItNeeds_SaysWhatAndWhere()
    {
        (await FailAsync(ExitCode.Usage, "forecast", "--months", "13")).ShouldContain("1 to 12");
        (await FailAsync(ExitCode.NotFound, "forecast", "--by", "onwer")).ShouldContain("owner");
        _shell.Change("co/sources/contracts.yaml", "      amount: { column: amount, per: term }\n      currency: { value: GBP }\n", string.Empty);
        Directory.Delete(Path.Combine(_shell.Folder, "co", ".hale"), recursive: true);
        await DoAsync("import");
        (await FailAsync(ExitCode.NotFound, "forecast")).ShouldContain("no customer has an amount");
        _shell.Write("co/hale.yaml", "project: Without a lifecycle\ntime_zone: Europe/London\naccounts: declared\ncurrency: GBP\n");
        (await FailAsync(ExitCode.NotFound, "forecast")).ShouldContain("lifecycle");
        (await FailAsync(ExitCode.NotFound, "renewals")).ShouldContain("lifecycle");
    }

    private static bool Holds(JsonElement figure) =>
        figure.GetProperty("low").GetDouble() <= figure.GetProperty("expected").GetDouble() && figure.GetProperty("expected").GetDouble() <= figure.GetProperty("high").GetDouble();

    private static double Grr(JsonElement json, int horizon) => json.GetProperty("horizons")[horizon].GetProperty("lines")[0].GetProperty("grr").GetProperty("expected").GetDouble();

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(string csv)
    {
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private void Truncate(string file, Func<string, bool> keep)
    {
        var path = Path.Combine(_shell.Folder, file);
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, lines.Take(1).Concat(lines.Skip(1).Where(keep)));
    }

    private Task<Answer> DoAsync(params string[] arguments) => _shell.DoAsync([.. arguments, "--project", "co"]);

    private async Task<string> FailAsync(ExitCode code, params string[] arguments)
    {
        var answer = await _shell.RunAsync([.. arguments, "--project", "co"]);
        answer.Code.ShouldBe(code, answer.Error);
        return answer.Error;
    }
}
