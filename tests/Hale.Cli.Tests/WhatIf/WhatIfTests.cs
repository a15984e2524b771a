using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.WhatIf;

/// <summary>What would change a score, from the sample project of a template to the terminal.</summary>
public sealed class WhatIfTests : IAsyncLifetime
{
    private readonly Shell _shell = new();

    public async ValueTask InitializeAsync()
    {
        await _shell.DoAsync("init", ".");
        await _shell.DoAsync("import");
        await _shell.DoAsync("score");
    }

    public ValueTask DisposeAsync()
    {
        _shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task WhatIf_AccountInRed_ProposesChangesThatWorkWhenTheyAreSet()
    {
        var text = (await _shell.DoAsync("what-if", "A-005")).Output;
        text.ShouldContain("Each of these alone would make the score yellow:");
        text.ShouldMatch(@"Licence utilisation +62\.5 % +70 % +50\.0 yellow");
        text.ShouldContain("Not offered (a pulse: people's judgement, never a way up): CSM pulse.");
        text.ShouldContain("Whether another score changes what the customer does is not known.");

        var found = (await _shell.DoAsync("what-if", "A-005", "--format", "json")).Json.GetProperty("single").EnumerateArray().ToList();
        found.Count.ShouldBeGreaterThan(3);
        foreach (var change in found.Select(one => one.GetProperty("changes")[0]))
        {
            var tried = await _shell.DoAsync("what-if", "A-005", "--set", $"{change.GetProperty("metric").GetString()}={change.GetProperty("after")}", "--format", "json");
            tried.Json.GetProperty("after").GetProperty("band").GetString().ShouldBe("yellow");
        }
    }

    [Fact]
    public async Task WhatIf_Set_ShowsBothScoresAndWhatFollows()
    {
        var text = (await _shell.DoAsync("what-if", "A-034", "--set", "active_users=11", "--set", "nps_rating=missing:no_response")).Output;
        text.ShouldContain("52.0 yellow → ");
        text.ShouldContain("With Active users (28 days) 7 → 11.");
        text.ShouldContain("Licence utilisation follows: 63.6 % → 100 %.");
        text.ShouldContain("Coverage 100 % → 92 %.");
        text.ShouldMatch(@"Latest NPS rating +6 → asked, no answer");
    }

    [Fact]
    public async Task WhatIf_SetToTheStoredValues_ChangesNothing()
    {
        var json = (await _shell.DoAsync("what-if", "A-034", "--set", "nps_rating=6", "csm_pulse=green", "champion=no", "--format", "json")).Json;
        json.GetProperty("before").ToString().ShouldBe(json.GetProperty("after").ToString());
        json.GetProperty("nodes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task WhatIf_Sensitivity_NamesTheNumbersThatTheBandHangsOn()
    {
        var text = (await _shell.DoAsync("what-if", "A-005", "--sensitivity")).Output;
        text.ShouldContain("These would change its band, the smallest move first:");
        text.ShouldMatch(@"where yellow begins +50 +46\.5 +−3\.5 % +46\.5 yellow");
        var json = (await _shell.DoAsync("what-if", "A-005", "--sensitivity", "--format", "json")).Json;
        json.GetProperty("numbers").EnumerateArray().Select(number => number.GetProperty("relative").GetDouble()).ShouldBeInOrder();
        json.GetProperty("looked_at").GetProperty("weights").GetInt32().ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task WhatIf_Ranking_IsTheSameForTheSameSeed()
    {
        var text = (await _shell.DoAsync("what-if", "--ranking", "--draws", "20")).Output;
        text.ShouldStartWith("Health as of 2024-12-31 (run 1): 60 accounts, 59 with a score");
        text.ShouldContain("20 draws (seed 1)");
        (await _shell.DoAsync("what-if", "--ranking", "--draws", "20", "--seed", "1")).Output.ShouldBe(text);
        var json = (await _shell.DoAsync("what-if", "--ranking", "--draws", "20", "--seed", "2", "--format", "json")).Json;
        json.GetProperty("draws").GetArrayLength().ShouldBe(20);
        json.GetProperty("draws")[0].GetProperty("rank_correlation").GetDouble().ShouldBeInRange(.9, 1);
    }

    [Fact]
    public async Task WhatIf_HeldByAnOverride_NamesItFirst()
    {
        var text = (await _shell.DoAsync("what-if", "A-031")).Output;
        text.Split('\n')[1].ShouldStartWith("Forced to red (49.9) because “The CSM says red”");
        text.ShouldContain("No measure lifts the score above that before the override ends.");
    }

    [Theory]
    [InlineData(3, "did you mean `licence_use`?", "A-034", "--set", "licence_us=5")]
    [InlineData(2, "did you mean `green`?", "A-034", "--set", "csm_pulse=gren")]
    [InlineData(2, "write a percentage such as `68%`", "A-034", "--set", "licence_use=high")]
    [InlineData(2, "names no value", "A-034", "--set", "licence_use")]
    [InlineData(2, "set each metric once", "A-034", "--set", "nps_rating=5", "nps_rating=6")]
    [InlineData(2, "which is better than red", "A-034", "--to", "red")]
    [InlineData(3, "did you mean `green`?", "A-034", "--to", "gren")]
    [InlineData(3, "scored no account `A-999`", "A-999")]
    [InlineData(2, "name one: `hale what-if acme`")]
    [InlineData(2, "--set and --sensitivity ask different questions", "A-034", "--set", "nps_rating=9", "--sensitivity")]
    [InlineData(2, "leave the account out", "A-034", "--ranking")]
    [InlineData(2, "write a number from 0 to 10000", "--ranking", "--draws", "-1")]
    public async Task WhatIf_WhatIsWrong_SaysWhatToDo(int code, string says, params string[] arguments)
    {
        var answer = await _shell.RunAsync(["what-if", .. arguments]);
        ((int)answer.Code).ShouldBe(code);
        answer.Error.ShouldContain(says);
    }

    [Fact]
    public async Task WhatIf_FilesThatHaveChanged_ComputesByTheDefinitionOfTheRun()
    {
        var before = (await _shell.DoAsync("what-if", "A-034", "--set", "nps_rating=9")).Output;
        var file = Path.Combine(_shell.Folder, "scores", "health.yaml");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("yellow: 50", "yellow: 65", StringComparison.Ordinal));
        (await _shell.DoAsync("what-if", "A-034", "--set", "nps_rating=9")).Output.ShouldBe(before);
    }
}
