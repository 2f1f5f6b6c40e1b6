using static BotTutor.LanguageGeneration.Syntax.BranchKind;

namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>Finds what is wrong with the order and the heads of conditions and switches.</summary>
internal sealed class BranchChecker(string content, Findings findings)
{
    /// <summary>Looks at one line of a condition.</summary>
    public void CheckCondition(IReadOnlyList<BranchSyntax> branches, int index)
    {
        var branch = branches[index];
        var isLast = index == branches.Count - 1;
        Error(HasWideGap(branch), branch, nameof(LgMessages.InvalidWhitespaceInCondition), LgMessages.InvalidWhitespaceInCondition);
        Warning(index == 0 && branch.Kind != If, branch, nameof(LgMessages.NotStartWithIfInCondition), LgMessages.NotStartWithIfInCondition);
        Error(index > 0 && branch.Kind == If, branch, nameof(LgMessages.MultipleIfInCondition), LgMessages.MultipleIfInCondition);
        Warning(isLast && branch.Kind != Else, branch, nameof(LgMessages.NotEndWithElseInCondition), LgMessages.NotEndWithElseInCondition);
        Error(index > 0 && !isLast && branch.Kind != ElseIf, branch, nameof(LgMessages.InvalidMiddleInCondition), LgMessages.InvalidMiddleInCondition);
        Error(branch.Kind != Else && !HasOneExpression(branch), branch, nameof(LgMessages.InvalidExpressionInCondition), LgMessages.InvalidExpressionInCondition);
        Error(branch.Kind == Else && branch.Head.Parts.Any(part => part.IsExpression), branch, nameof(LgMessages.ExtraExpressionInCondition), LgMessages.ExtraExpressionInCondition);
        Error(branch.Texts.Count == 0, branch, nameof(LgMessages.MissingBodyInCondition), LgMessages.MissingBodyInCondition);
    }

    /// <summary>Looks at one line of a switch.</summary>
    public void CheckSwitch(IReadOnlyList<BranchSyntax> branches, int index)
    {
        var branch = branches[index];
        var isLast = index == branches.Count - 1;
        Error(HasWideGap(branch), branch, nameof(LgMessages.InvalidWhitespaceInSwitch), LgMessages.InvalidWhitespaceInSwitch);
        Error(index == 0 && branch.Kind != Switch, branch, nameof(LgMessages.NotStartWithSwitch), LgMessages.NotStartWithSwitch);
        Error(index > 0 && branch.Kind == Switch, branch, nameof(LgMessages.MultipleSwitch), LgMessages.MultipleSwitch);
        Error(index > 0 && !isLast && branch.Kind != Case, branch, nameof(LgMessages.InvalidMiddleInSwitch), LgMessages.InvalidMiddleInSwitch);
        Warning(isLast && branch.Kind == Case, branch, nameof(LgMessages.NotEndWithDefault), LgMessages.NotEndWithDefault);
        Warning(isLast && branch.Kind == Default && branches.Count == 2, branch, nameof(LgMessages.MissingCase), LgMessages.MissingCase);
        Error(branch.Kind != Default && !HasOneExpression(branch), branch, nameof(LgMessages.InvalidExpressionInSwitch), LgMessages.InvalidExpressionInSwitch);
        Error(branch.Kind == Default && HasAnything(branch), branch, nameof(LgMessages.ExtraExpressionInSwitch), LgMessages.ExtraExpressionInSwitch);
        Error(branch.Kind != Switch && branch.Texts.Count == 0, branch, nameof(LgMessages.MissingBodyInSwitch), LgMessages.MissingBodyInSwitch);
    }

    private static bool HasOneExpression(BranchSyntax branch) => branch.Head.Parts.Count(part => part.IsExpression) == 1;

    private static bool HasAnything(BranchSyntax branch) => branch.Head.Parts.Any(part => part.IsExpression || !string.IsNullOrWhiteSpace(part.Text));

    private bool HasWideGap(BranchSyntax branch)
    {
        var colon = content.IndexOf(':', branch.Head.Offset);
        return content.AsSpan(branch.Head.Offset, colon - branch.Head.Offset).Count(' ') > 1;
    }

    private void Error(bool isWrong, BranchSyntax branch, string code, string message)
    {
        if (isWrong)
        {
            findings.AddError(code, message, branch.Head.Offset, branch.Head.Length);
        }
    }

    private void Warning(bool isWrong, BranchSyntax branch, string code, string message)
    {
        if (isWrong)
        {
            findings.AddWarning(code, message, branch.Head.Offset, branch.Head.Length);
        }
    }
}
