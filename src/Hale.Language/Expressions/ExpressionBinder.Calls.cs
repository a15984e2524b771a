using Hale.Core.Expressions;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Expressions;

internal sealed partial class ExpressionBinder
{
    public Expression? Visit(Syntax.Invocation call)
    {
        var signature = FunctionSignature.All.FirstOrDefault(known => known.Name == call.Function);
        if (signature is null)
        {
            var advice = Suggestion.Advice(call.Function, FunctionSignature.All.Select(known => known.Name));
            _bag.Report(ExpressionRules.UnknownFunction, _text.At(call.Start), $"there is no function `{call.Function}`", advice);
            return null;
        }

        if (call.Arguments.Count < signature.LeastArguments || call.Arguments.Count > signature.MostArguments)
        {
            var given = FormattableString.Invariant($"`{call.Function}` is given {call.Arguments.Count} arguments");
            _bag.Report(ExpressionRules.Arguments, _text.At(call.Start), given, $"write {signature.Usage}");
            return null;
        }

        var arguments = BindArguments(call, signature);
        return arguments.Contains(null) || !KindsFit(call, signature, arguments) || !PlacesAreWritten(call, signature, arguments)
            ? null
            : new Call(signature.Function, [.. arguments.OfType<Expression>()]);
    }

    private List<Expression?> BindArguments(Syntax.Invocation call, FunctionSignature signature)
    {
        var bound = new List<Expression?>();
        for (var index = 0; index < call.Arguments.Count; index++)
        {
            var argument = call.Arguments[index];
            bound.Add(signature.Function switch
            {
                Function.Coalesce when index < call.Arguments.Count - 1 => Handled(argument),
                Function.If when index > 0 && bound[0] is { } condition => Given(Presence.When(condition, index == 1), argument),
                _ => argument.Accept(this),
            });
        }

        return bound;
    }

    private bool KindsFit(Syntax.Invocation call, FunctionSignature signature, List<Expression?> arguments)
    {
        var decided = arguments[signature.DecidingArgument]!.Kind;
        var whose = $"`{signature.Name}`";
        return call.Arguments
            .Select((argument, index) => Expect(argument, arguments[index], signature.ArgumentKind(index, decided), whose))
            .All(argument => argument is not null);
    }

    private bool PlacesAreWritten(Syntax.Invocation call, FunctionSignature signature, List<Expression?> arguments)
    {
        if (signature.Function != Function.Round || arguments.Count < 2
            || (arguments[1] is NumberLiteral { Number: >= 0 and <= 15 } places && decimal.IsInteger(places.Number)))
        {
            return true;
        }

        _bag.Report(ExpressionRules.Places, _text.At(call.Arguments[1].Start), $"`{arguments[1]}` is no whole number from 0 to 15");
        return false;
    }
}
