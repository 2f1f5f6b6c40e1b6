using BotTutor.Expressions;

namespace BotTutor.Dialogs.Stack;

/// <summary>Dialog stacks as values, to be saved between turns. Lists and dialogs are saved by their address.</summary>
internal static class StackDocument
{
    public const string RootName = "root";

    private const int Version = 1;

    /// <summary>The address of the outermost dialog that was saved.</summary>
    public static string? RootOf(ValueObject document) => document[RootName].AsObject()?["dialog"].AsString();

    public static ValueObject Write(DialogInstance? root)
    {
        var document = new ValueObject();
        if (root is not null)
        {
            document["version"] = Version;
            document[RootName] = Instance(root);
        }

        return document;
    }

    /// <returns>The stack; <see langword="null"/> when none is saved, or when the resources no longer hold what it stands on.</returns>
    public static DialogInstance? Read(ValueObject document, IDialogAddresses resources) =>
        document["version"].AsInteger() == Version && document[RootName].AsObject() is { } root ? Instance(root, null, resources) : null;

    private static ValueObject Instance(DialogInstance instance)
    {
        var value = new ValueObject { ["dialog"] = instance.Dialog.Origin.Address };
        if (instance.State.Count > 0)
        {
            value["state"] = instance.State;
        }

        if (instance.Plan.Count > 0)
        {
            value["plan"] = new ValueArray(instance.Plan.Select(Step));
        }

        if (instance.Once is { Count: > 0 } once)
        {
            var seen = new ValueObject { ["events"] = instance.Events };
            foreach (var (key, at) in once)
            {
                seen[key] = at;
            }

            value["once"] = seen;
        }

        return value;
    }

    private static Value Step(PlanStep step) => new ValueArray(step.Frames.Select(Frame));

    private static Value Frame(Frame frame)
    {
        var value = new ValueObject { ["in"] = frame.List.Address, ["at"] = frame.Offset };
        if (!frame.IsAtEnd)
        {
            value["kind"] = frame.Action.Origin.Kind;
            value["mark"] = frame.List.MarkAt(frame.Offset);
        }

        if (frame.Phase != FramePhase.Next)
        {
            value["phase"] = frame.Phase == FramePhase.Waiting ? "waiting" : "inside";
        }

        if (frame.This is { Count: > 0 } state)
        {
            value["this"] = state;
        }

        if (frame.Child is { } child)
        {
            value["child"] = Instance(child);
        }

        return value;
    }

    private static DialogInstance? Instance(ValueObject value, DialogInstance? parent, IDialogAddresses resources)
    {
        if (value["dialog"].AsString() is not { } address || resources.DialogAt(address) is not { } dialog)
        {
            return null;
        }

        var instance = new DialogInstance(dialog, parent) { State = value["state"].AsObject() ?? [] };
        ReadOnce(value["once"].AsObject(), instance);
        foreach (var saved in value["plan"].AsArray() ?? [])
        {
            if (Step(saved.AsArray() ?? [], instance, resources) is not { } step)
            {
                return null;
            }

            instance.Plan.Add(step);
        }

        return instance;
    }

    private static void ReadOnce(ValueObject? saved, DialogInstance instance)
    {
        if (saved is null)
        {
            return;
        }

        instance.Events = (int)(saved["events"].AsInteger() ?? 0);
        instance.Once = [];
        foreach (var (key, at) in saved)
        {
            if (key != "events")
            {
                instance.Once[key] = (int)(at.AsInteger() ?? 0);
            }
        }
    }

    private static PlanStep? Step(ValueArray saved, DialogInstance instance, IDialogAddresses resources)
    {
        var frames = new List<Frame>(saved.Count);
        foreach (var item in saved)
        {
            if (item.AsObject() is not { } value || Frame(value, instance, resources) is not { } frame)
            {
                return null;
            }

            frames.Add(frame);
        }

        return frames.Count > 0 ? new PlanStep(frames) : null;
    }

    private static Frame? Frame(ValueObject value, DialogInstance instance, IDialogAddresses resources)
    {
        if (SavedPlace.Find(value, resources) is not { } place)
        {
            return null;
        }

        var frame = new Frame(place.List)
        {
            Offset = place.Offset,
            This = value["this"].AsObject(),
            Phase = value["phase"].AsString() switch { "waiting" => FramePhase.Waiting, "inside" => FramePhase.Inside, _ => FramePhase.Next },
        };

        if (value["child"].AsObject() is { } child)
        {
            frame.Child = Instance(child, instance, resources);
            return frame.Child is null ? null : frame;
        }

        return frame;
    }
}
