namespace Hale.Language.Expressions;

/// <summary>One method per kind of syntax.</summary>
internal interface ISyntaxVisitor<out T>
{
    T Visit(Syntax.Number number);

    T Visit(Syntax.Text text);

    T Visit(Syntax.Truth truth);

    T Visit(Syntax.Name name);

    T Visit(Syntax.Prefix prefix);

    T Visit(Syntax.Infix infix);

    T Visit(Syntax.InList membership);

    T Visit(Syntax.InRange membership);

    T Visit(Syntax.IsMissing test);

    T Visit(Syntax.Invocation call);
}
