const open =
  /^\/(?:style\.css|subscribe(?:\/\w+)?|subscription(?:\.json)?|unsubscribe|feed\.(?:atom|json)|letters\/\w+)$/;

/** Whether a path is for readers of letters, who have no token of the desk. */
export const isOpen = (path: string): boolean => open.test(path);
