using System.Globalization;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources.OnlineRetail;

/// <summary>Lines of invoices become purchases: a source that groups the rows of its file.</summary>
public sealed class OnlineRetailTests
{
    [Fact]
    public async Task Import_GroupedLines_ArePurchasesAndTheRestIsCounted()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "Sources", "OnlineRetail", "Project"));
        shell.Point("sources/purchases.yaml", "data/online_retail");

        var file = (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files")[0];

        file.GetProperty("records").GetInt64().ShouldBe(541_909);
        file.GetProperty("added").GetInt64().ShouldBe(18_532);
        var refusal = file.GetProperty("refused").EnumerateArray().ShouldHaveSingleItem();
        (refusal.GetProperty("code").GetString(), refusal.GetProperty("count").GetInt64()).ShouldBe(("no_account", 135_080L));
        (refusal.GetProperty("first_record").GetInt64(), refusal.GetProperty("first_detail").GetString()).ShouldBe((623L, "`CustomerID` is empty"));
        var rows = (await shell.DoAsync("metrics", "purchases", "revenue", "--as-of", "2011-12-09", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(',')).ToList();
        rows.Sum(row => long.Parse(row[2], CultureInfo.InvariantCulture)).ShouldBe(18_532);
        Math.Round(rows.Sum(row => decimal.Parse(row[3], CultureInfo.InvariantCulture)), 2).ShouldBe(8_911_407.90m);
        (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files")[0].GetProperty("skipped").GetBoolean().ShouldBeTrue();
    }
}
