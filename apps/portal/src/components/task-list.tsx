import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Status } from './status.js';
import classes from './task-list.module.css';

export interface Task {
  readonly key: string;
  readonly title: string;
  readonly hint?: string;
  readonly to: string;
  readonly state: 'done' | 'open' | 'optional' | 'later';
}

/** Pages to fill in, in any order, each with where it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation();
  return (
    <ol className={classes['list']}>
      {tasks.map((task) => (
        <li key={task.key} className={classes['task']}>
          <div>
            {task.state === 'later' ? (
              <span className={classes['title']}>{task.title}</span>
            ) : (
              <Link to={task.to} className={classes['title']} aria-describedby={`task-${task.key}`}>
                {task.title}
              </Link>
            )}
            {task.hint && <p className={classes['hint']}>{task.hint}</p>}
          </div>
          <span id={`task-${task.key}`} className={classes['state']}>
            {task.state === 'done' ? (
              <Status of="task" state="DONE" size="small" />
            ) : task.state === 'open' ? (
              <Status of="task" state="TO_DO" size="small" />
            ) : (
              t(`task.${task.state}`)
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
