using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Suggestions;

/// <summary>What is asked wrongly is answered with what to do, before anything is computed.</summary>
public sealed class SuggestUsageTests
{
    [Theory]
    [InlineData(2, "say how many accounts can be looked after", "suggest-thresholds")]
    [InlineData(2, "`--cost` needs `--saves`", "suggest-thresholds", "--cost", "5")]
    [InlineData(2, "ask different questions", "suggest-thresholds", "--cost", "5", "--capacity", "5")]
    [InlineData(2, "does not rise", "suggest-thresholds", "--capacity", "50", "20")]
    [InlineData(2, "has 3 numbers and `health` has 2 limits", "suggest-thresholds", "--capacity", "5", "20", "40")]
    [InlineData(2, "is neither a number nor a percentage", "suggest-thresholds", "--capacity", "many")]
    [InlineData(3, "did you mean `everybody`?", "suggest-weights", "--scorecard", "everbody")]
    [InlineData(3, "did you mean `health`?", "suggest-weights", "helth")]
    [InlineData(2, "write a number from 20 to 10000", "suggest-weights", "--resamples", "3")]
    public async Task Suggest_WhatIsWrong_SaysWhatToDo(int code, string says, params string[] arguments)
    {
        using var shell = new Shell();
        shell.WriteSample();
        var answer = await shell.RunAsync(arguments);
        ((int)answer.Code).ShouldBe(code, answer.Error);
        answer.Error.ShouldContain(says);
    }
}
