using System.CommandLine;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Engine.Thresholds;

namespace Hale.Cli.Commands.Validation;

/// <summary>What limits shall do, as it is asked on the command line.</summary>
internal sealed class ThresholdOptions
{
    private readonly Option<string[]> _capacity = new("--capacity")
    {
        Description = "How many accounts can be looked after at a time: `25`, or a share, `10%`. A second number is for the lowest two bands together: `25 60`",
        HelpName = "number",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<decimal?> _cost = new("--cost") { Description = "What it costs to look after one account", HelpName = "amount" };
    private readonly Option<string?> _saves = new("--saves") { Description = "With --cost: the share of those who would leave that stay when they are looked after. It is assumed", HelpName = "percent" };
    private readonly Option<decimal?> _value = new("--value") { Description = "With --cost: what a customer that stays is worth; otherwise the mean yearly revenue of the observed accounts", HelpName = "amount" };

    public Command AddTo(Command command)
    {
        command.Add(_capacity);
        command.Add(_cost);
        command.Add(_saves);
        command.Add(_value);
        return command;
    }

    /// <summary>What is asked; fails where it is contradictory or incomplete.</summary>
    public ThresholdAim Of(ParseResult parsed)
    {
        var capacity = parsed.GetValue(_capacity) ?? [];
        var cost = parsed.GetValue(_cost);
        if (capacity.Length > 0 == cost.HasValue)
        {
            throw new Failure(ExitCode.Usage, cost.HasValue ? "`--capacity` and `--cost` ask different questions" : "neither a capacity nor a cost is given", "say how many accounts can be looked after, `--capacity 25`, or what that costs and brings, `--cost 200 --saves 15%`");
        }

        return cost is { } look ? Cost(parsed, look) : Capacity(capacity);
    }

    private ThresholdAim.Cost Cost(ParseResult parsed, decimal look)
    {
        var saves = parsed.GetValue(_saves) is { } written ? Size(written) : throw new Failure(ExitCode.Usage, "`--cost` needs `--saves`", "say which share of those who would leave is expected to stay when they are looked after, such as `--saves 15%`; no backtest knows it");
        if (!saves.IsShare || look <= 0 || parsed.GetValue(_value) <= 0)
        {
            throw new Failure(ExitCode.Usage, "a cost and a value are above 0, and `--saves` is a percentage", "such as `--cost 200 --saves 15% --value 12000`");
        }

        return new ThresholdAim.Cost((double)look, saves.Amount, (double?)parsed.GetValue(_value));
    }

    private static ThresholdAim.Capacity Capacity(string[] written)
    {
        var sizes = Array.ConvertAll(written, Size);
        return sizes.DistinctBy(size => size.IsShare).Count() == 1 && sizes.Zip(sizes.Skip(1)).All(pair => pair.First.Amount < pair.Second.Amount)
            ? new ThresholdAim.Capacity(sizes)
            : throw new Failure(ExitCode.Usage, $"`--capacity {string.Join(' ', written)}` does not rise, or mixes numbers and shares", "write the lowest band first: `--capacity 25 60` or `--capacity 5% 15%`");
    }

    private static ListSize Size(string text)
    {
        var isShare = text.EndsWith('%');
        return decimal.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 && (!isShare || number <= 100)
            ? new ListSize(isShare ? (double)number / 100 : (double)number, isShare)
            : throw new Failure(ExitCode.Usage, $"`{text}` is neither a number nor a percentage up to 100 %", "write a number such as `25`, or a share such as `10%`");
    }
}
