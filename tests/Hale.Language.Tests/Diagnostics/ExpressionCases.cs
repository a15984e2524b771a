namespace Hale.Tests.Diagnostics;

internal static class ExpressionCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        Where("HALE4001", "§" + new string('a', 4001), "4001 characters"),
        Where("HALE4002", "§" + string.Join(" + ", Enumerable.Repeat("amount", 65)) + " > 1", "64 deep"),
        Where("HALE4002", new string('(', 256) + "§" + new string('(', 300), "64 deep"),
        Where("HALE4003", "amount in [" + string.Join(",", Enumerable.Repeat("1", 999)) + ",§1]", "1000 parts"),
        Where("HALE4004", "amount §≥ 5", "`≥` has no meaning"),
        Where("HALE4005", "plan == §\"pro", "no closing"),
        Where("HALE4006", "amount < §60days", "`60days` is not a number"),
        Where("HALE4006", "amount < §60days", "write `60d`"),
        Where("HALE4006", "amount < §2mo", "months and years differ in length"),
        Where("HALE4006", "amount < §50%d", "write a plain number, or a duration"),
        Where("HALE4006", "amount < §60x", "write a plain number"),
        Where("HALE4007", "(amount > 5§", "here stands the end; expected is an operator or `)`"),
        Where("HALE4007", "amount > 5 §)", "expected is an operator or the end"),
        Where("HALE4007", "amount > 5 §AND open", "write `and`"),
        Where("HALE4007", "amount == §missing", "write `x is missing`"),
        Where("HALE4007", "plan in plan§", "a list such as [\"a\", \"b\"] or a range"),
        Where("HALE4008", "1§=1) or (1=1", "write `==`"),
        Where("HALE4009", "open §&& open", "write `and`"),
        Where("HALE4009", "plan §<> \"pro\"", "write `!=`"),
        Where("HALE4010", "1 < amount §< 5", "compared further"),
        Where("HALE4011", "§plan > 5", "`>` needs a number; `plan` is a text"),
        Where("HALE4011", "plan §== 5", "`plan` is a text, `5` is a number"),
        Where("HALE4011", "plan in [\"a\", §5]", "`5` is a number"),
        Where("HALE4011", "open and §amount", "`and` needs true or false"),
        Where("HALE4011", "if(open, 1, §\"x\") > 0", "`if` needs a number"),
        Where("HALE4012", "§amount", "expected is true or false"),
        Where("HALE4013", "§log(amount) > 1", "no function `log`"),
        Where("HALE4014", "§clamp(amount, 1) > 1", "write clamp(x, low, high)"),
        Where("HALE4015", "plan §!= \"trial\"", "write `plan is missing or plan != \"trial\"`"),
        Where("HALE4015", "plan §not in [\"a\"]", "`plan` can be missing"),
        Where("HALE4015", "§not open", "`open` can be missing"),
        Where("HALE4015", "open and §not (amount > 5)", "`(amount > 5) is missing or not (amount > 5)`"),
        Where("HALE4015", "plan is missing and plan §!= \"a\"", "`plan` can be missing"),
        Where("HALE4015", "amount / 2 §!= 1", "`amount / 2` can be missing"),
        Where("HALE4016", "round(amount, §amount) > 1", "no whole number"),
        new("HALE4015", "metrics/b.yaml", "metrics:\n  a:\n    count: login\n    window: 7d\n    where: open\n      and plan\n      §!= 'a'", "`plan` can be missing"),
        new("HALE4015", "metrics/b.yaml", "metrics:\n  a:\n    count: login\n    window: 7d\n    where: \"event == \\\"a\\\" and plan §!= 'a'\"", "`plan` can be missing"),
        new("HALE4015", "metrics/b.yaml", "metrics:\n  a:\n    count: login\n    window: 7d\n    where: §>\n      event == 'a'\n      and plan != 'a'", "`plan` can be missing"),
        new("HALE4017", "metrics/b.yaml", "metrics:\n  mood: { pulse: [red, green], expires: 90d }\n  sad: { formula: §mood == \"gren\" }", "is never \"gren\""),
        new("HALE4011", "scores/base.yaml", ScoreText.Override("{ when: logins > §'x', force: red, because: x }"), "`>` needs a number"),
    ];

    private static DiagnosticCase Where(string id, string expression, string says) =>
        new(id, "metrics/b.yaml", $"metrics:\n  a:\n    count: login\n    window: 7d\n    where: '{expression.Replace("'", "''", StringComparison.Ordinal)}'", says);
}
