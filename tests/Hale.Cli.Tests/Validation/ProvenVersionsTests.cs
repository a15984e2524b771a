using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Validation;

/// <summary>Cards on the way of a definition: in the plan, at apply, beside versions.</summary>
public sealed class ProvenVersionsTests
{
    [Fact]
    public async Task Plan_OfAChangedScore_ShowsBothCardsOnlyWhenTheyAreThere()
    {
        using var shell = await AppliedAsync();
        shell.Weigh(tells: 0, hints: 1, leaks: 0);
        var before = (await shell.DoAsync("plan")).Output;
        before.ShouldEndWith("Whether health tells better who leaves is not known: the old and the new definition have not both been backtested. `hale plan --prove` does it.\n");
        (await shell.DoAsync("backtests", "--format", "json")).Json.GetArrayLength().ShouldBe(0);

        var proven = (await shell.DoAsync("plan", "--prove")).Output;
        proven.ShouldContain("only backtests and their");
        proven.ShouldContain("health: The draft ranks worse than version 1 on the same observations.");
        var after = (await shell.DoAsync("plan")).Output;
        after.ShouldContain("health: The draft ranks worse than version 1 on the same observations.");
        after.ShouldContain("nothing is stored");

        var proof = (await shell.DoAsync("plan", "--format", "json")).Json.GetProperty("proofs")[0];
        proof.GetProperty("before").GetProperty("verdict").GetString().ShouldBe("ranks");
        proof.GetProperty("comparison").GetProperty("side").GetInt32().ShouldBe(-1);
        var opens = proof.GetProperty("opens");
        after.ReplaceLineEndings(" ").ShouldContain($"`hale apply` opens the lock-box of health: {opens.GetProperty("observations").GetInt32()} observations from {opens.GetProperty("from").GetString()} on");
        (await shell.DoAsync("plan", "--format", "markdown")).Output.ShouldContain("| report card | version 1 | the draft | difference |");
        (await shell.DoAsync("report-card", "--list", "--format", "json")).Json.GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Apply_WithABacktest_OpensTheLockBoxAndNotesIt()
    {
        using var shell = await AppliedAsync();
        shell.Weigh(tells: 1, hints: 1, leaks: 0);
        await shell.DoAsync("report-card", "--draft");
        var applied = (await shell.DoAsync("apply", "-m", "Half and half")).Output;
        applied.ShouldContain("Version 2 is live: health changed.");
        applied.ShouldContain("The lock-box of health says: ");
        applied.ShouldContain("observations that nobody tuned to");
        applied.ShouldContain("Nobody had looked at these outcomes before. Kept as card 2.");

        (await shell.DoAsync("versions")).Output.ShouldContain("It ranks; lock-box: ");
        var again = (await shell.DoAsync("report-card", "--version", "2", "--lock-box", "--format", "json")).Json;
        again.GetProperty("lock_box").GetProperty("earlier_looks").GetInt32().ShouldBe(1);
        again.GetProperty("kept").GetProperty("number").GetInt64().ShouldBe(2);
        (await shell.DoAsync("report-card", "--version", "1", "--lock-box")).Output.ShouldContain("These outcomes had been looked at 2 times before");
        var cards = (await shell.DoAsync("versions", "--format", "json")).Json[0].GetProperty("report_cards");
        cards.EnumerateArray().Select(card => card.GetProperty("lock_box").GetBoolean()).ShouldBe([false, true]);
    }

    [Fact]
    public async Task LockBox_WhenRulesAreWrittenAnew_StaysWhereItIsUntilItIsRead()
    {
        using var shell = await AppliedAsync();
        shell.Weigh(tells: 1, hints: 1, leaks: 0);
        var first = (await shell.DoAsync("backtest", "--draft", "--format", "json")).Json.GetProperty("lock_box").GetProperty("from").GetString();
        shell.Change("hale.yaml", "lifecycle: {}\n", "lifecycle: {}\nvalidation: { from: 2024-03-31, lock_box: none }\n");
        (await shell.DoAsync("backtest", "--draft", "--format", "json")).Json.GetProperty("lock_box").GetProperty("from").GetString().ShouldBe(first);
        var text = (await shell.DoAsync("backtest", "--draft")).Output;
        text.ShouldContain("`lock_box: none` opens nothing that is kept back already");
        text.ShouldContain("1 definition has been held against these outcomes in 2 combinations with rules of validation");

        (await shell.DoAsync("apply", "-m", "Half and half")).Output.ShouldContain("The lock-box of health says: ");
        shell.Change("hale.yaml", "lock_box: none", "lock_box: 3mo");
        shell.Weigh(tells: 1, hints: 2, leaks: 0);
        await shell.DoAsync("report-card", "--draft");
        (await shell.DoAsync("apply", "-m", "More hints")).Output.ShouldContain("The lock-box of health stays closed: nothing new lies in it.");
    }

    [Fact]
    public async Task Rules_WrittenAnewAfterApply_AreSaidWhereverTheyDecide()
    {
        using var shell = await AppliedAsync();
        await shell.DoAsync("report-card");
        shell.Change("hale.yaml", "lifecycle: {}\n", "lifecycle: {}\nvalidation: { observe: { every: month, horizon: 60d } }\n");
        var plan = (await shell.DoAsync("plan")).Output;
        plan.ShouldContain("How scores are judged: no score changes by it, report cards do\n  ~ horizon 90d → 60d\n");
        plan.ShouldContain("No score has another definition.");

        (await shell.DoAsync("versions")).Output.ShouldContain("* by other rules of validation");
        (await shell.DoAsync("report-card", "--list")).Output.ShouldContain("other rules than the files have");
        var own = (await shell.DoAsync("report-card", "--format", "json")).Json;
        own.GetProperty("rules_differ")[0].GetString().ShouldBe("horizon 90d → 60d");
        own.GetProperty("kept").GetProperty("number").GetInt64().ShouldBe(1);
        var today = (await shell.DoAsync("report-card", "--rules", "files")).Output;
        today.ShouldContain("Judged by the rules of validation of the files, as they are today.");
        (await shell.DoAsync("versions")).Output.ShouldNotContain("* by other rules of validation");
        (await shell.DoAsync("report-card")).Output.ReplaceLineEndings(" ").ShouldContain("Judged by the rules of validation of version 1; the files have others: horizon 90d → 60d.");
    }

    [Fact]
    public async Task Apply_WithoutABacktest_SaysHowToOpenTheLockBox()
    {
        using var shell = await AppliedAsync();
        shell.Weigh(tells: 2, hints: 1, leaks: 0);
        var json = (await shell.DoAsync("apply", "-m", "Two to one", "--format", "json")).Json;
        json.GetProperty("lock_boxes")[0].GetProperty("opened").GetBoolean().ShouldBeFalse();
        json.GetProperty("lock_boxes")[0].GetProperty("remark").GetString().ShouldBe("no backtest of it is stored. `hale report-card health --version 2 --lock-box` makes one and opens it.");
        (await shell.DoAsync("backtests", "--format", "json")).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Apply_WhenTheLockBoxCannotBeOpened_IsDoneAllTheSame()
    {
        using var shell = await AppliedAsync();
        shell.Weigh(tells: 2, hints: 1, leaks: 0);
        await shell.DoAsync("report-card", "--draft");
        await using var holder = Warehouse.Warehouses.Open(new Warehouse.WarehouseOptions(Path.Combine(shell.Folder, ".hale")));
        await holder.StatusAsync(CancellationToken.None);
        var applied = (await shell.DoAsync("apply", "-m", "Two to one")).Output;
        applied.ShouldContain("Version 2 is live: health changed.");
        applied.ShouldContain("The lock-box of health ");
        (await shell.DoAsync("versions")).Output.ShouldContain("live 2");
    }

    [Fact]
    public async Task Apply_OfABlockedDefinition_IsRefusedUntilSomebodyHasLooked()
    {
        using var shell = await AppliedAsync();
        shell.Weigh(tells: 0, hints: 0, leaks: 1);
        var card = (await shell.DoAsync("report-card", "--draft")).Output;
        card.ShouldContain("Too good to be believed until somebody has checked");
        card.ShouldContain("Until somebody has looked, `hale apply` refuses this definition.");
        var refused = await shell.RunAsync("apply", "-m", "Too good");
        refused.Code.ShouldBe(ExitCode.Blocked);
        refused.Error.ShouldContain("the report card of `health` has an alarm that nobody has looked at (");
        (await shell.DoAsync("versions", "--format", "json")).Json.GetArrayLength().ShouldBe(1);
        (await shell.DoAsync("plan", "--prove")).Output.ShouldContain("`hale apply` refuses these files until somebody has looked");

        var looked = (await shell.DoAsync("report-card", "--draft", "--acknowledge", "it is stored each night")).Output;
        looked.ShouldContain("acknowledged by Ana on 2025-01-15: “it is stored each night”");
        looked.ShouldNotContain("If the check finds nothing wrong, the answer is");
        (await shell.DoAsync("apply", "-m", "Looked at")).Output.ShouldContain("Version 2 is live");
        (await shell.DoAsync("report-card", "--version", "2")).Output.ShouldContain("acknowledged by Ana");
    }

    private static async Task<Shell> AppliedAsync()
    {
        var shell = await ProvenCompany.NewAsync();
        await shell.DoAsync("apply", "-m", "First");
        return shell;
    }
}
