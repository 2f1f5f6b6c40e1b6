using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Stack;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>Which dialog and which action memory is read for; moved along by the plan and by events.</summary>
internal sealed class TurnFocus(DialogTurn turn) : IMemoryFocus
{
    private DialogInstance? _dialog;
    private Frame? _frame;

    public DialogInstance? Instance => _dialog;

    public Origin Origin => _frame is { IsAtEnd: false } ? _frame.Action.Origin : _dialog?.Dialog.Origin ?? Origin.None;

    public ValueObject Dialog => _dialog?.State ?? [];

    public ValueObject This => _frame?.EnsureThis() ?? Dialog;

    public ValueObject Class => Origin.Json;

    public ValueObject DialogClass => _dialog?.Dialog.Origin.Json ?? [];

    public ValueObject DialogContext
    {
        get
        {
            var stack = new ValueArray();
            for (var leaf = turn.Root?.Leaf; leaf is not null; leaf = leaf.Parent)
            {
                if (leaf.Waiting is { } waiting)
                {
                    stack.Add(waiting.Action.Id ?? waiting.Action.Origin.Address);
                }

                stack.Add(leaf.Dialog.Name);
            }

            return new ValueObject
            {
                ["stack"] = stack,
                ["activeDialog"] = stack.Count > 0 ? stack[0] : Value.Null,
                ["parent"] = _dialog?.Parent?.Dialog.Name,
            };
        }
    }

    public void Set(DialogInstance dialog, Frame? frame)
    {
        _dialog = dialog;
        _frame = frame;
    }

    public void ReplaceDialog(ValueObject state)
    {
        if (_dialog is not null)
        {
            _dialog.State = state;
        }
    }

    public void ReplaceThis(ValueObject state)
    {
        if (_frame is not null)
        {
            _frame.This = state;
        }
    }

    public void Exceeded(string message) => turn.Reach(LimitNames.Expression, "ExpressionLimit", message);

    public void Changed(string path)
    {
        for (var dialog = _dialog; dialog is not null; dialog = dialog.Parent)
        {
            OnceTracking.Changed(dialog, path);
        }
    }
}
