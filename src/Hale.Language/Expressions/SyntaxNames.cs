namespace Hale.Language.Expressions;

/// <summary>The names that an expression reads, before anything is known about them: what a formula depends on.</summary>
internal sealed class SyntaxNames : ISyntaxVisitor<IEnumerable<string>>
{
    private static readonly SyntaxNames Instance = new();

    public static IReadOnlySet<string> Of(Syntax syntax) => syntax.Accept(Instance).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> Visit(Syntax.Number number) => [];

    public IEnumerable<string> Visit(Syntax.Text text) => [];

    public IEnumerable<string> Visit(Syntax.Truth truth) => [];

    public IEnumerable<string> Visit(Syntax.Name name) => [name.Value];

    public IEnumerable<string> Visit(Syntax.Prefix prefix) => prefix.Operand.Accept(this);

    public IEnumerable<string> Visit(Syntax.Infix infix) => infix.Left.Accept(this).Concat(infix.Right.Accept(this));

    public IEnumerable<string> Visit(Syntax.InList membership) => membership.Operand.Accept(this);

    public IEnumerable<string> Visit(Syntax.InRange membership) =>
        membership.Operand.Accept(this).Concat(membership.Low.Accept(this)).Concat(membership.High.Accept(this));

    public IEnumerable<string> Visit(Syntax.IsMissing test) => test.Operand.Accept(this);

    public IEnumerable<string> Visit(Syntax.Invocation call) => call.Arguments.SelectMany(argument => argument.Accept(this));
}
