using Hale.Core.Expressions;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Expressions;

internal sealed partial class ExpressionBinder
{
    private Expression? ReportUnknown(Syntax.Name name)
    {
        var otherwise = FunctionSignature.All.Any(known => known.Name == name.Value)
            ? $"`{name.Value}` is a function: write its arguments in parentheses"
            : $"the {_scope.What} here are {Choices.Text(_scope.Names.Order(StringComparer.Ordinal).Take(10))}";
        var advice = _scope.AdviceFor(name.Value) ?? Suggestion.Advice(name.Value, _scope.Names, otherwise);
        _bag.Report(NameRules.UnknownName, _text.At(name.Start), $"nothing here is called `{name.Value}`", advice);
        return null;
    }

    private Expression? ReportUnquoted(Syntax.Name word)
    {
        var quotes = $"if a text is meant, write it in quotes: `\"{word.Value}\"`";
        var advice = _scope.AdviceFor(word.Value) ?? (Suggestion.For(word.Value, _scope.Names) is { } name ? $"did you mean `{name}`? Or, {quotes}" : quotes);
        _bag.Report(NameRules.UnknownName, _text.At(word.Start), $"nothing here is called `{word.Value}`", advice);
        return null;
    }

    private Expression? WrongKind(int at, string message)
    {
        _bag.Report(ExpressionRules.WrongKind, _text.At(at), message);
        return null;
    }

    /// <summary>Whether none of the operands can be missing here, or a missing result is dealt with further out; otherwise it is reported.</summary>
    private bool IsGuarded(int at, Expression whole, params IReadOnlyList<Expression> operands)
    {
        var unguarded = operands.Where(operand => Presence.CanBeMissing(operand, _present)).ToList();
        if (_handled > 0 || unguarded.Count == 0)
        {
            return true;
        }

        var missing = unguarded[0];
        var tested = missing is Logical or Comparison or Not or Membership or RangeMembership ? $"({missing})" : missing.ToString();
        _bag.Report(
            ExpressionRules.Unguarded, _text.At(at), $"`{missing}` can be missing, and then `{whole}` is missing and not true",
            $"write `{tested} is missing or {whole}` to keep what has no value, or `{tested} is not missing and {whole}` to leave it out");
        return false;
    }
}
